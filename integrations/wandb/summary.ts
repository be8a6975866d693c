import type { DraftField, DraftValue } from '../../src/drafts/draft.ts';
import type { Note } from '../../src/drafts/importer.ts';
import { leftOut } from '../../src/drafts/left-out.ts';
import { isField, metricField } from '../../src/drafts/metric-field.ts';
import { numbersIn } from '../../src/drafts/numbers-in.ts';
import { splitName } from '../../src/drafts/split-word.ts';
import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';
import type { RunFile } from './run-file.ts';

/** A number of a summary. */
export interface SummaryNumber {
  /** Parts of the key: W&B has no word for rows but what people put before a slash. */
  readonly trail: readonly string[];
  readonly pointer: string;
  readonly value: number;
}

/** Numbers of a `wandb-summary.json`, without W&B's own keys and without pictures, tables and histograms. */
export function summaryNumbers(summary: unknown): SummaryNumber[] {
  return numbersIn(isBlock(summary) ? withoutTyped(summary, { top: true }) : undefined).map(
    ({ path, pointer, value }) => ({
      trail: path.flatMap((key) => String(key).split('/')),
      pointer,
      value,
    }),
  );
}

function withoutTyped(block: object, { top = false } = {}): object {
  const entries: [string, unknown][] = Object.entries(block);
  return Object.fromEntries(
    entries.flatMap(([key, value]) => {
      if (top && key.startsWith('_')) return [];
      if (!isBlock(value)) return [[key, value]];
      return ownValue(value, '_type') === undefined ? [[key, withoutTyped(value)]] : [];
    }),
  );
}

interface Traces {
  readonly runId?: string;
  readonly commit?: string;
}

/** Metrics of a summary, with the run and the commit where both are known. */
export function summaryFields(
  summary: RunFile | undefined,
  traces: Traces,
): { readonly fields: readonly DraftField[]; readonly notes: readonly Note[] } {
  if (!summary) return { fields: [], notes: [] };
  const { file, value } = summary;
  const results = summaryNumbers(value).map((number) =>
    metricField({
      trail: number.trail,
      value: number.value,
      source: { file, pointer: number.pointer, how: `the number at ${number.pointer}` },
      from: { file, pointer: number.pointer, ...traces },
      more: datasetIn(number.trail),
    }),
  );
  return { fields: results.filter(isField), notes: leftOut(results, file) };
}

// Of `lm_eval/piqa/acc` the part before the metric tells one such number from the next.
function datasetIn(trail: readonly string[]): Readonly<Record<string, DraftValue>> {
  const name = trail.length > 2 ? (trail.at(-2) ?? '') : '';
  return name === '' || name.length > 80 || splitName(name).rest === '' ? {} : { dataset: name };
}
