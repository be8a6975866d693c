import type { Fact } from '../facts/fact.ts';
import { factText } from '../facts/text.ts';
import type { Project } from '../manifest/portfolio.ts';
import { words } from '../words/words.ts';
import { barRowsDrawing } from './bar-rows.ts';
import { findResult } from './lookup.ts';
import type { ChartPlan } from './plan.ts';
import { capital, counted, countText, measuredOn, measureText } from './words.ts';

/** Words got wrong in one way. */
interface WordError {
  readonly name: string;
  readonly count: number;
  /** For every 100 words spoken. */
  readonly rate: number;
}

/** Words replaced, added and left out for every 100 spoken; together they are the word error rate. */
export function wordErrorsChart(
  { manifest }: Project,
  facts: readonly Fact[],
): ChartPlan | undefined {
  const block = manifest.family === 'speech' ? manifest.evaluation?.words : undefined;
  if (!block) return undefined;
  const own = words().chartsOfOutcomes.wordErrors;
  const errors = [
    { name: own.kinds.replaced, count: block.substitutions },
    { name: own.kinds.added, count: block.insertions },
    { name: own.kinds.leftOut, count: block.deletions },
  ].map((error) => ({ ...error, rate: (error.count / block.reference) * 100 }));
  const shown = words().naming.pieces(
    errors.map(({ name, rate }) => own.rate({ rate: measureText(rate), kind: name })),
  );
  const rate = findResult(facts, 'wer', block.split);
  return {
    id: 'word-errors',
    caption: own.caption,
    title: own.title(shown),
    note: noteOf(block.split, block.reference, rate),
    label: own.label(shown),
    table: { head: [own.head.words, own.head.rate, own.head.count], rows: errors.map(rowOf) },
    draw: (size) => barRowsDrawing(errors.map(barOf), own.axis, size),
  };
}

function noteOf(split: string, reference: number, rate: Fact | undefined): string {
  const own = words().chartsOfOutcomes.wordErrors;
  return words().naming.sentences([
    measuredOn(split, own.spoken(counted(reference))),
    own.addedCount,
    rate ? own.sum(factText(rate, 'value')) : '',
  ]);
}

function barOf({ name, rate }: WordError) {
  return { name: capital(name), value: rate, text: measureText(rate) };
}

function rowOf({ name, rate, count }: WordError): string[] {
  return [capital(name), measureText(rate), countText(count)];
}
