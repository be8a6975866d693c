import type { DraftField, DraftValue, Extract } from '../../src/drafts/draft.ts';
import { readTrail } from '../../src/drafts/metric-field.ts';
import { thinPoints } from '../../src/drafts/thin-points.ts';
import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';
import { GAP } from '../../src/manifest/gaps.ts';
import { isResultKey } from './results.ts';
import type { Entry } from './results.ts';

/** A `trainer_state.json`. */
export interface TrainerState {
  readonly file: string;
  readonly block: object;
  readonly history: readonly object[];
}

/** The state in a file's content; undefined when it is something else. */
export function stateIn(value: unknown, file: string): TrainerState | undefined {
  if (!isBlock(value) || typeof ownValue(value, 'global_step') !== 'number') return undefined;
  const history: unknown = ownValue(value, 'log_history');
  if (!Array.isArray(history)) return undefined;
  return { file, block: value, history: history.filter((each) => isBlock(each)) };
}

/** Steps done, and whether they are all that were planned. */
export function progressOf({ block }: TrainerState): {
  readonly step: number;
  readonly finished: boolean;
} {
  const [step, planned]: unknown[] = [ownValue(block, 'global_step'), ownValue(block, 'max_steps')];
  const done = typeof step === 'number' ? step : 0;
  return { step: done, finished: typeof planned === 'number' && planned > 0 && done >= planned };
}

/** The evaluation the kept model had: the best one where the state names it, else the last. */
export function keptEntry(state: TrainerState): (Entry & { readonly isBest: boolean }) | undefined {
  const best = bestStep(state.block);
  const entries = state.history.flatMap((values, index) =>
    Object.keys(values).some((key) => isResultKey(key, values)) ? [{ values, index }] : [],
  );
  const kept = entries.findLast(
    ({ values }) => ownValue(values, 'step') === best && best !== undefined,
  );
  const chosen = kept ?? entries.at(-1);
  if (!chosen) return undefined;
  const path = ['log_history', String(allIndex(state, chosen.values))];
  return { file: state.file, path, values: chosen.values, isBest: kept !== undefined };
}

// Entries that are no blocks were dropped, yet count in a pointer.
function allIndex({ block }: TrainerState, values: object): number {
  const history: unknown = ownValue(block, 'log_history');
  return Array.isArray(history) ? history.indexOf(values) : 0;
}

function bestStep(block: object): number | undefined {
  const step: unknown = ownValue(block, 'best_global_step');
  if (typeof step === 'number' && step > 0) return step;
  const checkpoint: unknown = ownValue(block, 'best_model_checkpoint');
  const [, number] =
    /checkpoint-(\d+)[/\\]?$/.exec(typeof checkpoint === 'string' ? checkpoint : '') ?? [];
  return number === undefined ? undefined : Number(number);
}

/** How the model was trained. Its name, and whether it is the one the project is about, stay open. */
export function trainingFields({ block, file, history }: TrainerState): DraftField[] {
  const runtime = history
    .map((each): unknown => ownValue(each, 'train_runtime'))
    .findLast((each) => typeof each === 'number' && each > 0);
  const epochs: unknown = ownValue(block, 'num_train_epochs');
  const batch: unknown = ownValue(block, 'train_batch_size');
  const { step } = progressOf({ block, file, history });
  const training: Readonly<Record<string, DraftValue>> = {
    ...(isWhole(epochs) ? { epochs } : {}),
    ...(isWhole(step) ? { steps: step } : {}),
    ...(isWhole(batch) ? { batchSize: batch } : {}),
    ...(typeof runtime === 'number' ? { durationS: runtime } : {}),
  };
  if (Object.keys(training).length === 0) return [];
  const value = { name: GAP, final: GAP, library: { name: 'Transformers' }, training };
  return [{ path: ['models'], adds: 'item', value, from: { file, how: 'state of the Trainer' } }];
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}

/** The first metric that was evaluated at least twice, over the steps of training. */
export function curveOf({ file, history }: TrainerState): {
  readonly fields: readonly DraftField[];
  readonly extracts: readonly Extract[];
} {
  const key = history
    .flatMap((values) =>
      Object.keys(values).filter((each) => each.startsWith('eval_') && isResultKey(each, values)),
    )
    .find((each) => pointsOf(history, each).length > 1);
  const metric = key === undefined ? undefined : readTrail([key]).metric;
  if (key === undefined || !metric) return { fields: [], extracts: [] };
  const points = thinPoints(pointsOf(history, key));
  const extract: Extract = {
    file: `${file.replace(/\.json$/i, '')}.${key.replace(/[^\w-]+/g, '-')}.json`,
    text: `${JSON.stringify({ madeFrom: file, metric: key, points }, null, 2)}\n`,
    sources: [file],
  };
  const series = { name: 'Validation', from: { file: extract.file, pointer: '/points' } };
  return {
    fields: [
      {
        path: ['evaluation', 'learningCurves'],
        value: { metric: metric.id, xUnit: 'steps', series: [series] },
        from: { file, pointer: '/log_history', how: `${key} at every evaluation` },
      },
    ],
    extracts: [extract],
  };
}

interface Point {
  readonly step: number;
  readonly value: number;
}

function pointsOf(history: readonly object[], key: string): Point[] {
  const points = history.flatMap((values) => {
    const [step, value]: unknown[] = [ownValue(values, 'step'), ownValue(values, key)];
    return typeof step === 'number' && typeof value === 'number' && Number.isFinite(value)
      ? [{ step, value }]
      : [];
  });
  // The Trainer evaluates the best model once more at the end, at a step that was there before.
  return points.filter(({ step }, index) => index === 0 || step > (points[index - 1]?.step ?? 0));
}
