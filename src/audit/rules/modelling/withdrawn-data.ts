import type { AuditRule } from '../../rule.ts';
import { isSaidIn } from '../../texts.ts';

const WITHDRAWN = /\bboston (?:house|housing)\b/i;
const ADMITTED = /\b(?:withdr[ae]wn?|removed|deprecated|rac(?:ial|ist|e)|ethic\w*|segregation)\b/i;

/** Data that its publishers took back are not used without a word about it. */
export const withdrawnData: AuditRule = {
  id: 'modelling/withdrawn-data',
  severity: 'warning',
  holds: 'A data set that a library withdrew on ethical grounds is named as such.',
  why: 'The Boston house prices hold a column made from the share of Black residents. Readers who know that look for whether you do.',
  source: 'scikit-learn 1.2 release notes (2022): `load_boston` removed on ethical grounds',
  help: 'Use the California or Ames housing data, or say under `ethics.risks` why these data were withdrawn and what that means here.',
  good: [
    'data: { 0: { name: Boston housing } }\nlimitations: { 0: { consequence: The data were withdrawn for a racist column; it is shown here why it misleads. } }',
    'data: { 0: { name: Rents in Boston } }',
  ],
  bad: ['data: { 0: { name: Boston housing } }'],
  find({ project: { manifest } }) {
    const { data = [], ethics, limitations, lessons } = manifest;
    const index = data.findIndex(({ name = '' }) => WITHDRAWN.test(name));
    if (index < 0) return undefined;
    const biases = data[index]?.knownBiases;
    if (isSaidIn([ethics, limitations, lessons, biases], ADMITTED)) return [];
    const message = `“${data[index]?.name ?? ''}” was withdrawn from scikit-learn on ethical grounds; readers look for another data set, or for a word on why this one.`;
    return [{ path: ['data', index, 'name'], message }];
  },
};
