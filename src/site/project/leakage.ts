import { words } from '../../words/words.ts';
import type { Answer, Block } from '../section.ts';
import { count, inline, rowCount } from './source.ts';
import type { ProjectSource } from './source.ts';

type Leakage = NonNullable<ProjectSource['project']['manifest']['leakage']>;

/** The eight questions, in the order they are asked. */
const QUESTIONS = [
  'separateTestSet',
  'preprocessingFitOnTrainOnly',
  'featureSelectionOnTrainOnly',
  'duplicatesRemoved',
  'featuresLegitimate',
  'temporalOrder',
  'groupIndependence',
  'samplingBias',
] as const satisfies readonly (keyof Leakage)[];

/** Answers to the leakage questions, folded: eight lines that few read and nobody should miss. */
export function leakageBlock(source: ProjectSource, leakage: Leakage): Block | undefined {
  const { questions, summary } = words().leakage;
  const items = QUESTIONS.flatMap((key) => answerTo(source, leakage[key], questions[key]));
  if (items.length === 0) return undefined;
  const checked = QUESTIONS.filter(
    (key) => leakage[key] && leakage[key].answer !== 'not-checked',
  ).length;
  return {
    kind: 'more',
    summary: summary({ checked: count(checked), all: count(QUESTIONS.length) }),
    items,
  };
}

function answerTo(source: ProjectSource, reply: Leakage[keyof Leakage], term: string): Answer[] {
  if (!reply) return [];
  const { leakage, naming } = words();
  const rows = reply.count === undefined ? '' : ` ${naming.sentence(rowCount(reply.count))}`;
  const html = `${inline(source, reply.how ?? '')}${rows}`;
  const said = leakage.answers[reply.answer];
  if (reply.answer === 'not-checked') return [{ term, html, chip: said }];
  return [{ term, html: `<b>${naming.sentence(said)}</b> ${html}` }];
}
