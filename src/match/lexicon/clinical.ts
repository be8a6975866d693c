import { skill } from './define.ts';
import type { Skill } from './skill.ts';

/** Clinical trials, health data and epidemiology. Sorted by id. */
export const CLINICAL: readonly Skill[] = [
  skill('biostatistics', 'Biostatistics', 'field', 'own', {
    aliases: `bioestadistica, bioestatistica, biometrics and statistics, biométrie, biostatistical,
      biostatistician, biostatistik, biostatistique, medical statistics, medizinische statistik`,
    parents: 'statistics',
  }),
  skill('cdisc', 'CDISC', 'practice', 'own', {
    aliases: `adam dataset, analysis data model, define-xml, sdtm, tables listings and figures,
      tlf programming`,
    exact: 'ADaM, TLFs, TFLs',
    parents: 'clinical-trials',
  }),
  skill('clinical-trials', 'Clinical trials', 'field', 'own', {
    aliases: `clinical development, clinical research, clinical study, clinical trial,
      ensayos clínicos, essais cliniques, ensaios clínicos, klinische studie, klinische studien,
      klinischen studien, randomised controlled trial, randomized controlled trial,
      statistical analysis plan, trial design, trial protocol`,
    exact: 'CRO',
    near: 'clinical, pharma, sponsor, trial, trials',
  }),
  skill('diagnostic-accuracy', 'Diagnostic accuracy', 'statistics', 'own', {
    aliases: 'diagnostic test evaluation, sensitivity and specificity, sensitivity/specificity',
    parents: 'biostatistics',
  }),
  skill('electronic-health-records', 'Electronic health records', 'field', 'own', {
    aliases: `claims data, ehr data, ehr system, electronic health record,
      electronic medical record, emr data, medical record data, patient record data`,
    exact: 'EHR, EHRs',
  }),
  skill('epidemiology', 'Epidemiology', 'field', 'own', {
    aliases: `epidemiologia, epidemiologic, epidemiological, épidémiologie,
      infectious disease modelling, infectious disease modeling, outbreak modelling`,
    parents: 'statistics',
  }),
  skill('fhir', 'FHIR', 'practice', 'own', {
    aliases: 'hl7, hl7v2',
    parents: 'electronic-health-records',
  }),
  skill('good-clinical-practice', 'Good clinical practice', 'practice', 'own', {
    aliases: '21 cfr part 11, gxp, ich-gcp, ich guidelines, ich e9',
    parents: 'clinical-trials',
  }),
  skill('health-economics', 'Health economics', 'field', 'own', {
    aliases: `cost-effectiveness analysis, cost-effectiveness model, health economic model,
      health technology assessment, outcomes research`,
    exact: 'HEOR',
    parents: 'econometrics',
  }),
  skill('medical-coding', 'Medical coding', 'practice', 'own', {
    aliases: 'icd-10, icd-11, loinc, meddra, medical ontology, snomed, umls',
    parents: 'electronic-health-records',
  }),
  skill('omop', 'OMOP', 'practice', 'own', {
    aliases: 'observational medical outcomes partnership, ohdsi, omop common data model',
    parents: 'electronic-health-records',
  }),
  skill('pharmacokinetics', 'Pharmacokinetics', 'field', 'own', {
    aliases: 'nonmem, pharmacodynamic, pharmacokinetic, pharmacometrics, pk/pd, pkpd',
    parents: 'clinical-trials',
  }),
  skill('pharmacovigilance', 'Pharmacovigilance', 'practice', 'own', {
    aliases: 'adverse event reporting, drug safety, pharmakovigilanz, signal detection in safety',
  }),
  skill('real-world-evidence', 'Real-world evidence', 'field', 'own', {
    aliases: 'observational study, observational studies, real-world data',
    exact: 'RWE, RWD',
    parents: 'epidemiology',
  }),
  skill('redcap', 'REDCap', 'tool', 'own', { parents: 'clinical-trials' }),
];
