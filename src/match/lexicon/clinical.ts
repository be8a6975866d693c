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
    aliases: `adaptive design, adaptive trial, basket trial, clinical development,
      clinical research, clinical study, clinical trial, dose escalation, dose finding,
      ensaios clínicos, ensayos clínicos, essais cliniques, estimand, klinische studie,
      klinische studien, klinischen studien, master protocol, phase ii, phase iii, platform trial,
      randomised controlled trial, randomized controlled trial, statistical analysis plan,
      study protocol, trial design, trial protocol`,
    exact: 'CRO',
    near: 'clinical, pharma, sponsor, trial, trials',
  }),
  skill('diagnostic-accuracy', 'Diagnostic accuracy', 'statistics', 'own', {
    aliases: 'diagnostic test evaluation, sensitivity and specificity, sensitivity/specificity',
    parents: 'biostatistics',
  }),
  skill('electronic-health-records', 'Electronic health records', 'field', 'own', {
    aliases: `clinical data warehouse, clinical notes, ehr data, ehr system,
      electronic health record, electronic medical record, emr data, medical record data,
      patient data, patient record data, patient records`,
    exact: 'EHR, EHRs',
  }),
  skill('epidemiology', 'Epidemiology', 'field', 'own', {
    aliases: `disease modelling, disease surveillance, epidemic model, epidemiologia,
      epidemiologic, epidemiological, épidémiologie, infectious disease modelling,
      infectious disease modeling, outbreak detection, outbreak modelling,
      public health surveillance`,
    parents: 'statistics',
  }),
  skill('fhir', 'HL7 FHIR', 'practice', 'own', {
    aliases: 'fhir, hl7, hl7v2',
    parents: 'electronic-health-records',
  }),
  skill('good-clinical-practice', 'Good clinical practice', 'practice', 'own', {
    aliases: 'ich-gcp, ich guidelines, ich e9',
    parents: 'clinical-trials',
  }),
  skill('gxp', 'GxP', 'practice', 'own', { aliases: '21 cfr part 11' }),
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
    aliases: `exposure-response, nonmem, pbpk, pharmacodynamic, pharmacokinetic, pharmacometrics,
      pk/pd, pkpd`,
    parents: 'clinical-trials',
  }),
  skill('pharmacovigilance', 'Pharmacovigilance', 'practice', 'own', {
    aliases: 'adverse event reporting, drug safety, pharmakovigilanz, signal detection in safety',
  }),
  skill('real-world-evidence', 'Real-world evidence', 'field', 'own', {
    aliases: `claims database, medical claims, observational studies, observational study,
      real-world data, target trial emulation`,
    exact: 'RWE, RWD',
    parents: 'epidemiology',
  }),
  skill('redcap', 'REDCap', 'tool', 'own', { parents: 'clinical-trials' }),
];
