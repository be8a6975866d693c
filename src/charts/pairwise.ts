import type { Fact } from '../facts/fact.ts';
import { factText } from '../facts/text.ts';
import type { Project } from '../manifest/portfolio.ts';
import { words } from '../words/words.ts';
import { findPart, intervalOrMissing, missing, valueOrMissing } from './part-lookup.ts';
import type { ChartPlan, ChartSize } from './plan.ts';
import { stackedRowsDrawing } from './stacked-rows.ts';
import { counted, countText } from './words.ts';

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
    .map(({ opponent, wins, ties, losses, judge = missing() }) => ({
      ...{ opponent, wins, ties, losses, judge, n: wins + ties + losses },
      rate: findPart(facts, 'win-rate', `against ${opponent}`),
    }))
    .filter(({ n }) => n > 0);
  if (matches.length === 0) return undefined;
  const own = words().chartsOfComparisons.pairwise;
  return {
    id: 'pairwise',
    caption: own.caption,
    title: titleOf(matches),
    note: own.reading,
    label: own.label(words().naming.sentences(matches.map(sentence))),
    table: { head: headOf(), rows: matches.map(rowOf) },
    draw: (size) => drawing(matches, size),
  };
}

function titleOf(matches: readonly Match[]): string {
  const sorted = [...matches].sort((a, b) => a.wins / a.n - b.wins / b.n);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!lowest || !highest) return '';
  const { one, several } = words().chartsOfComparisons.pairwise;
  const told = (match: Match) => ({ won: wonText(match), opponent: match.opponent });
  if (matches.length === 1) return one(told(lowest));
  return several({ lowest: told(lowest), highest: told(highest) });
}

function wonText({ rate, wins, n }: Match): string {
  const counts = { part: countText(wins), whole: countText(n) };
  return (rate && factText(rate, 'counts')) || words().numbers.of(counts);
}

function sentence({ opponent, wins, ties, losses }: Match): string {
  return words().chartsOfComparisons.pairwise.match({
    opponent,
    wins: counted(wins),
    ties: counted(ties),
    losses: counted(losses),
  });
}

function headOf(): string[] {
  const { opponent, won, tied, lost, rate, judge } = words().chartsOfComparisons.pairwise.head;
  return [opponent, won, tied, lost, rate, words().charts.interval, judge];
}

function rowOf({ opponent, wins, ties, losses, rate, judge }: Match): string[] {
  const counts = [wins, ties, losses].map(countText);
  return [opponent, ...counts, valueOrMissing(rate), intervalOrMissing(rate), judge];
}

function drawing(matches: readonly Match[], size: ChartSize) {
  const { won, tied, lost } = words().chartsOfComparisons.pairwise;
  const rows = matches.map(({ opponent, wins, ties, losses }) => ({
    name: opponent,
    parts: [
      { value: wins, text: won(countText(wins)), tone: 'blue' },
      { value: ties, text: tied(countText(ties)), tone: 'light' },
      { value: losses, text: lost(countText(losses)), tone: 'open' },
    ],
  }));
  return stackedRowsDrawing(rows, size);
}
