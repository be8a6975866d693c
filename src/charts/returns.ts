import type { Project } from '../manifest/portfolio.ts';
import { dotRowsDrawing } from './dot-rows.ts';
import type { ChartPlan } from './plan.ts';
import { MOST_ROWS } from './row-columns.ts';
import { niceDomain } from './scale.ts';
import { countText, measureText, plural } from './words.ts';

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
  return {
    id: 'returns',
    caption: 'Return by seed',
    title: titleOf(runs),
    note: noteOf(runs, all.length),
    label: `Return by seed of training. ${runs.map((run) => `${nameOf(run)}: mean ${measureText(run.mean)}`).join(', ')}.`,
    table: { head: ['Seed', 'Episodes', 'Mean', 'Lowest', 'Highest'], rows: runs.map(rowOf) },
    draw: (size) =>
      dotRowsDrawing({ series: ['Mean'], rows, domain, axis: 'Return of an episode' }, size),
  };
}

// A spread over seeds is named as lowest and highest, never as an interval.
function titleOf(runs: readonly SeedRun[]): string {
  const means = runs.map((run) => run.mean);
  const whole = measureText(mean(means));
  if (runs.length === 1) return `Mean return ${whole} from one seed only.`;
  const [low, high] = [Math.min(...means), Math.max(...means)].map(measureText);
  return `Mean return ${whole} over ${plural(runs.length, 'seed')}, single seeds from ${low} to ${high}.`;
}

function noteOf(runs: readonly SeedRun[], episodes: number): string {
  const more = runs.length - MOST_ROWS.page;
  const rest = more > 0 ? ` ${countText(more)} more seeds in the table.` : '';
  return `${plural(episodes, 'episode')} from ${plural(runs.length, 'seed')}. Small dots: single episodes; large: their mean.${rest}`;
}

function nameOf({ seed }: SeedRun): string {
  return `Seed ${seed}`;
}

function rowOf({ seed, returns, mean: middle }: SeedRun): string[] {
  const values = [middle, Math.min(...returns), Math.max(...returns)].map(measureText);
  return [String(seed), countText(returns.length), ...values];
}

// Divided before it is summed, so that huge returns do not add up to infinity.
function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value / values.length, 0);
}
