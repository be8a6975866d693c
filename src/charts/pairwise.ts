import type { Fact } from '../facts/fact.ts';
import { factText } from '../facts/text.ts';
import type { Project } from '../manifest/portfolio.ts';
import { findPart, intervalOrMissing, MISSING, valueOrMissing } from './part-lookup.ts';
import type { ChartPlan, ChartSize } from './plan.ts';
import { stackedRowsDrawing } from './stacked-rows.ts';
import { countText, plural } from './words.ts';

/** Answers compared with one other model's. */
interface Match {
  readonly opponent: string;
  readonly wins: number;
  readonly ties: number;
  readonly losses: number;
  readonly judge: string;
  readonly n: number;
  readonly rate: Fact | undefined;
}

/** How often a model's answers were preferred, neither, or the other's, one bar per opponent. */
export function pairwiseChart(
  { manifest }: Project,
  facts: readonly Fact[],
): ChartPlan | undefined {
  const rows = manifest.family === 'language' ? (manifest.evaluation?.pairwise ?? []) : [];
  const matches = rows
    .map(({ opponent, wins, ties, losses, judge = MISSING }) => ({
      ...{ opponent, wins, ties, losses, judge, n: wins + ties + losses },
      rate: findPart(facts, 'win-rate', `against ${opponent}`),
    }))
    .filter(({ n }) => n > 0);
  if (matches.length === 0) return undefined;
  return {
    id: 'pairwise',
    caption: 'Preferred answers',
    title: titleOf(matches),
    note: 'From left to right: preferred, neither, the other preferred. Lengths are shares of all comparisons.',
    label: `Preferred answers. ${matches.map(sentence).join(' ')}`,
    table: {
      head: ['Opponent', 'Won', 'Tied', 'Lost', 'Win rate', '95% interval', 'Judge'],
      rows: matches.map(rowOf),
    },
    draw: (size) => drawing(matches, size),
  };
}

function titleOf(matches: readonly Match[]): string {
  const sorted = [...matches].sort((a, b) => a.wins / a.n - b.wins / b.n);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!lowest || !highest) return '';
  if (matches.length === 1)
    return `Preferred in ${wonText(lowest)} comparisons with ${lowest.opponent}.`;
  return `Preferred in ${wonText(lowest)} comparisons with ${lowest.opponent}, ${wonText(highest)} with ${highest.opponent}.`;
}

function wonText({ rate, wins, n }: Match): string {
  return (rate && factText(rate, 'counts')) || `${countText(wins)} of ${countText(n)}`;
}

function sentence({ opponent, wins, ties, losses }: Match): string {
  return `Against ${opponent}: ${plural(wins, 'win')}, ${plural(ties, 'tie')}, ${plural(losses, 'loss', 'losses')}.`;
}

function rowOf({ opponent, wins, ties, losses, rate, judge }: Match): string[] {
  const counts = [wins, ties, losses].map(countText);
  return [opponent, ...counts, valueOrMissing(rate), intervalOrMissing(rate), judge];
}

function drawing(matches: readonly Match[], size: ChartSize) {
  const rows = matches.map(({ opponent, wins, ties, losses }) => ({
    name: opponent,
    parts: [
      { value: wins, text: `${countText(wins)} won`, tone: 'blue' },
      { value: ties, text: `${countText(ties)} tied`, tone: 'light' },
      { value: losses, text: `${countText(losses)} lost`, tone: 'open' },
    ],
  }));
  return stackedRowsDrawing(rows, size);
}
