import { ownDatasets } from '../../own-datasets.ts';
import type { OwnDataset } from '../../own-datasets.ts';
import type { AuditRemark, AuditRule } from '../../rule.ts';

/** Characters below which a provenance names a place rather than a history. */
const ENOUGH = 60;

/** Where the data come from is told. */
export const provenance: AuditRule = {
  id: 'modelling/provenance',
  severity: 'error',
  holds: 'Every data set says who collected it, when and why, and under which licence.',
  why: 'A result holds for people and places like those in the data. Who they are, and whether the data may be used at all, is asked in every interview.',
  source: 'Gebru et al., Datasheets for Datasets (2021), sections on composition and collection',
  help: 'data:\n  - provenance: Who collected it, where, when and for what? Write “not documented by the source” where that is so.',
  good: [
    'data: { 0: { provenance: "Photographed by volunteers in two cities in 2023, published with the study by Example and others." } }',
    'data: { 0: { provenance: "The source names the laboratory; who measured the samples, and when, is not documented." } }',
  ],
  bad: ['data: { 0: { provenance: From the web. } }', 'data: { 0: { provenance: null } }'],
  find({ project }) {
    const { data = [], family } = project.manifest;
    // A policy may learn in a simulation alone.
    if (data.length === 0 && family === 'reinforcement') return undefined;
    const message =
      'No data set is described; a reader needs what one row is, who collected the rows and how many there are.';
    const help =
      'data:\n  - name: What is it called?\n    provenance: Who collected it, where, when and for what?\n    license: SPDX id, or unknown';
    if (data.length === 0) return [{ path: ['data'], message, help }];
    return ownDatasets(project).flatMap(remarks);
  },
};

function remarks({ dataset, index, called }: OwnDataset): AuditRemark[] {
  const { provenance: told = '', license } = dataset;
  const length = told.trim().length;
  const found = length === 0 ? 'does not say' : `says in ${length} characters`;
  const thin: AuditRemark = {
    path: ['data', index, 'provenance'],
    message: `${called} ${found} where it comes from; readers look for who collected it, when and why.`,
  };
  const unlicensed: AuditRemark = {
    path: ['data', index, 'license'],
    message: `${called} names no licence; readers look for whether the data may be used this way.`,
    help: 'data:\n  - license: SPDX id such as CC-BY-4.0, or unknown where the source states none',
  };
  return [...(length < ENOUGH ? [thin] : []), ...(license === undefined ? [unlicensed] : [])];
}
