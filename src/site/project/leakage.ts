import type { Answer, Block } from '../section.ts';
import { count, inline, rowCount } from './source.ts';
import type { ProjectSource } from './source.ts';

type Leakage = NonNullable<ProjectSource['project']['manifest']['leakage']>;

/** The eight questions in words, in the order they are asked. */
const QUESTIONS: readonly (readonly [keyof Leakage, string])[] = [
  ['separateTestSet', 'Test part never seen in training?'],
  ['preprocessingFitOnTrainOnly', 'Scalers and encoders fitted on training rows only?'],
  ['featureSelectionOnTrainOnly', 'Features chosen on training rows only?'],
  ['duplicatesRemoved', 'No row in two parts?'],
  ['featuresLegitimate', 'Every feature known at prediction time?'],
  ['temporalOrder', 'Training before testing in time?'],
  ['groupIndependence', 'No person or site in two parts?'],
  ['samplingBias', 'Test rows stand for the population?'],
];

const WORDS = {
  'yes-checked': 'Yes, checked',
  'no-risk': 'No risk here',
  'not-checked': 'Not checked',
  'found-and-fixed': 'Found and fixed',
} as const;

/** Answers to the leakage questions, folded: eight lines that few read and nobody should miss. */
export function leakageBlock(source: ProjectSource, leakage: Leakage): Block | undefined {
  const items = QUESTIONS.flatMap(([key, question]) => answerTo(source, leakage[key], question));
  if (items.length === 0) return undefined;
  const checked = QUESTIONS.filter(
    ([key]) => leakage[key] && leakage[key].answer !== 'not-checked',
  ).length;
  return {
    kind: 'more',
    summary: `Leakage: ${count(checked)} of ${count(QUESTIONS.length)} questions checked`,
    items,
  };
}

function answerTo(source: ProjectSource, reply: Leakage[keyof Leakage], term: string): Answer[] {
  if (!reply) return [];
  const rows = reply.count === undefined ? '' : ` ${rowCount(reply.count)}.`;
  const html = `${inline(source, reply.how ?? '')}${rows}`;
  if (reply.answer === 'not-checked') return [{ term, html, chip: WORDS[reply.answer] }];
  return [{ term, html: `<b>${WORDS[reply.answer]}.</b> ${html}` }];
}
