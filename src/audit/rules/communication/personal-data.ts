import { ownDatasets } from '../../own-datasets.ts';
import type { AuditRule } from '../../rule.ts';
import { SENSITIVE } from '../../sensitive.ts';
import { textsIn } from '../../texts.ts';

/** Whether rows describe people is answered where their columns look like it. */
export const personalData: AuditRule = {
  id: 'communication/personal-data',
  severity: 'warning',
  holds:
    'Where columns or groups are named after traits of people, it is said whether the data are personal.',
  why: 'Employers answer for personal data in law; they look for people who ask the question unprompted.',
  source: 'Gebru et al., Datasheets for Datasets (2021), Composition',
  help: 'data:\n  - personalData:\n      contains: true or false\n      basis: Why may the data be used?',
  good: [
    'features: { top: [{ name: page of the text, importance: 0.02, sd: 0.004, method: permutation }] }',
    'base: people\ndata: [{ name: Appointments of one clinic, role: [train, test], access: public, license: CC-BY-4.0, provenance: "Collected by one clinic in 2024 for its own planning, published by it in 2025.", unit: "appointment, one per patient", size: { rows: 10000, features: 8, positives: 4000 }, labels: { source: measured }, missing: { overall: 0, handling: There are none. }, cleaning: None., personalData: { contains: true } }]',
  ],
  bad: [
    'base: people\ndata: [{ name: Appointments of one clinic, role: [train, test], access: public, license: CC-BY-4.0, provenance: "Collected by one clinic in 2024 for its own planning, published by it in 2025.", unit: "appointment, one per patient", size: { rows: 10000, features: 8, positives: 4000 }, labels: { source: measured }, missing: { overall: 0, handling: There are none. }, cleaning: None. }]',
  ],
  find({ project }) {
    const { features, fairness } = project.manifest;
    const names = [
      ...textsIn(features?.top?.map(({ name }) => name)),
      ...textsIn(fairness?.attributes?.map(({ name }) => name)),
    ];
    const named = names.find((name) => SENSITIVE.test(name));
    if (named === undefined) return undefined;
    return ownDatasets(project)
      .filter(({ dataset }) => dataset.personalData === undefined)
      .map(({ index, called }) => ({
        path: ['data', index],
        message: `A column or group is called “${named}”, and ${called} does not say whether its rows describe people who could be identified.`,
      }));
  },
};
