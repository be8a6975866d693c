import { skill } from './define.ts';
import type { Skill } from './skill.ts';

/** Staff, networks, sales and sports: what is measured, and their programs. Sorted by id. */
export const ORGANISATIONS: readonly Skill[] = [
  skill('backstage', 'Backstage', 'tool', 'own', {
    aliases: 'internal developer platform, internal developer portal',
    exact: 'Backstage',
    near: 'argocd, crossplane, developer, kubernetes, platform, portal, terraform',
  }),
  skill('change-management', 'Change management', 'practice', 'own', {
    aliases: `organisational change, gestion du changement, gestión del cambio, gestão da mudança,
      veränderungsmanagement`,
  }),
  skill('chaos-engineering', 'Chaos engineering', 'practice', 'own', {
    aliases: 'disaster recovery, fault tolerance, high availability, resilience engineering',
    parents: 'site-reliability-engineering',
  }),
  skill('cost-effectiveness', 'Cost-benefit analysis', 'method', 'own', {
    aliases: `cost-benefit analyses, cost benefit model, cost-effectiveness,
      business case modelling`,
  }),
  skill('hr-analytics', 'People analytics', 'field', 'own', {
    aliases: `employee attrition, engagement survey, hr analytics, pay equity, people data,
      workforce analytics, workforce planning`,
    parents: 'data-analysis',
  }),
  skill('iqvia', 'IQVIA', 'platform', 'own', {
    exact: 'IQVIA',
    near: 'claims, data, komodo, longitudinal, optum, patient, symphony, veeva',
  }),
  skill('patient-journey', 'Patient journey analysis', 'method', 'own', {
    aliases: 'patient-level data, patient journey, treatment pathway',
    parents: 'real-world-evidence',
  }),
  skill('root-cause-analysis', 'Root cause analysis', 'method', 'own', {
    aliases: `ursachenanalyse, analyse des causes racines, análisis de causa raíz,
      fishbone diagram, fmea`,
  }),
  skill('sales-force-optimisation', 'Sales force optimisation', 'task', 'own', {
    aliases: 'sales force effectiveness, territory design, territory planning',
    parents: 'optimisation',
  }),
  skill('sap-successfactors', 'SAP SuccessFactors', 'platform', 'own', {
    aliases: 'successfactors',
    parents: 'sap',
  }),
  skill('sports-analytics', 'Sports analytics', 'field', 'own', {
    aliases: 'expected goals, player evaluation, player tracking data, win probability',
    parents: 'data-analysis',
  }),
  skill('telecommunications', 'Telecommunications data', 'field', 'own', {
    aliases: `call detail record, mobile network data, network planning, o-ran,
      radio access network, telecom data`,
    exact: '5G, LTE, CDRs',
  }),
  skill('veeva', 'Veeva', 'platform', 'own', {
    aliases: 'veeva crm, veeva vault',
  }),
  skill('workday', 'Workday', 'platform', 'own', {
    aliases: 'workday reporting, workday studio',
    exact: 'Workday',
    near: 'hris, peoplesoft, sap, successfactors, tableau',
  }),
];
