import type { Fact } from '../facts/fact.ts';
import { factText } from '../facts/text.ts';
import type { Project } from '../manifest/portfolio.ts';
import { barRowsDrawing } from './bar-rows.ts';
import { findResult } from './lookup.ts';
import type { ChartPlan } from './plan.ts';
import { capital, countText, measureText } from './words.ts';

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
  const words = manifest.family === 'speech' ? manifest.evaluation?.words : undefined;
  if (!words) return undefined;
  const errors = [
    { name: 'replaced', count: words.substitutions },
    { name: 'added', count: words.insertions },
    { name: 'left out', count: words.deletions },
  ].map((error) => ({ ...error, rate: (error.count / words.reference) * 100 }));
  const shown = errors.map(({ name, rate }) => `${measureText(rate)} ${name}`).join(', ');
  const rate = findResult(facts, 'wer', words.split);
  return {
    id: 'word-errors',
    caption: 'Word errors by kind',
    title: `Of 100 words: ${shown}.`,
    note: noteOf(words.split, words.reference, rate),
    label: `Word errors for every 100 words spoken: ${shown}.`,
    table: { head: ['Words', 'For every 100 spoken', 'Count'], rows: errors.map(rowOf) },
    draw: (size) => barRowsDrawing(errors.map(barOf), 'Words for every 100 spoken', size),
  };
}

function noteOf(split: string, reference: number, rate: Fact | undefined): string {
  const sum = rate ? ` Word error rate: ${factText(rate, 'value')}.` : '';
  return `${capital(split)}, ${countText(reference)} words spoken. Added words count too, so the sum can pass 100.${sum}`;
}

function barOf({ name, rate }: WordError) {
  return { name: capital(name), value: rate, text: measureText(rate) };
}

function rowOf({ name, rate, count }: WordError): string[] {
  return [capital(name), measureText(rate), countText(count)];
}
