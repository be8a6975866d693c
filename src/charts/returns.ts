import type { Project } from '../manifest/portfolio.ts';
import { words } from '../words/words.ts';
import { dotRowsDrawing } from './dot-rows.ts';
import type { ChartPlan } from './plan.ts';
import { MOST_ROWS } from './row-columns.ts';
import { niceDomain } from './scale.ts';
import { counted, countText, measureText } from './words.ts';

/** Evaluation episodes of one training run. */
interface SeedRun {
  readonly seed: number;
  readonly returns: readonly number[];
  readonly mean: number;
}

/** Returns of single episodes and their mean, one row per seed of training. */
export function returnsChart({ manifest }: Project): ChartPlan | undefined {
  const block = manifest.family === 'reinforcement' ? manifest.evaluation?.returns : undefined;
  const runs = (block?.seeds ?? []).map((run) => ({ ...run, mean: mean(run.returns) }));
  const all = runs.flatMap(({ returns }) => returns);
  const domain = niceDomain(Math.min(...all), Math.max(...all), 2);
  if (runs.length === 0 || ![...domain, ...all].every(Number.isFinite)) return undefined;
  const rows = runs.map((run) => ({
    name: nameOf(run),
    dots: [{ value: run.mean }],
    text: measureText(run.mean),
    faint: run.returns,
  }));
  const own = words().chartsOfTraining.returns;
  return {
    id: 'returns',
    caption: own.caption,
    title: titleOf(runs),
    note: noteOf(runs, all.length),
    label: own.label(words().naming.pieces(runs.map(meanOf))),
    table: { head: headOf(), rows: runs.map(rowOf) },
    draw: (size) => dotRowsDrawing({ series: [own.mean], rows, domain, axis: own.axis }, size),
  };
}

// A spread over seeds is named as lowest and highest, never as an interval.
function titleOf(runs: readonly SeedRun[]): string {
  const means = runs.map((run) => run.mean);
  const whole = measureText(mean(means));
  const { oneSeed, seeds } = words().chartsOfTraining.returns;
  if (runs.length === 1) return oneSeed(whole);
  const [low = '', high = ''] = [Math.min(...means), Math.max(...means)].map(measureText);
  return seeds({ mean: whole, text: countText(runs.length), low, high });
}

function noteOf(runs: readonly SeedRun[], episodes: number): string {
  const more = runs.length - MOST_ROWS.page;
  const own = words().chartsOfTraining.returns;
  return words().naming.sentences([
    own.counts({ episodes: counted(episodes), seeds: counted(runs.length) }),
    own.dots,
    more > 0 ? own.more(counted(more)) : '',
  ]);
}

function nameOf({ seed }: SeedRun): string {
  return words().chartsOfTraining.returns.seed(String(seed));
}

function meanOf(run: SeedRun): string {
  const { seedMean } = words().chartsOfTraining.returns;
  return seedMean({ seed: nameOf(run), mean: measureText(run.mean) });
}

function headOf(): string[] {
  const { head, mean: middle } = words().chartsOfTraining.returns;
  return [head.seed, head.episodes, middle, head.lowest, head.highest];
}

function rowOf({ seed, returns, mean: middle }: SeedRun): string[] {
  const values = [middle, Math.min(...returns), Math.max(...returns)].map(measureText);
  return [String(seed), countText(returns.length), ...values];
}

// Divided before it is summed, so that huge returns do not add up to infinity.
function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value / values.length, 0);
}
