import type { Fact, Interval } from './fact.ts';
import { formatInterval } from '../format/interval.ts';
import { formatQuantity, quantityText } from '../format/unit.ts';
import type { Quantity } from '../format/unit.ts';
import { findMetric } from '../metrics/registry.ts';
import { words } from '../words/words.ts';

/**
 * Forms a fact can take. `full` is value, interval, split, n and baseline or chance in that order;
 * the others are its parts, empty when the fact lacks them.
 */
export type FactForm =
  | 'full'
  | 'value'
  | 'number'
  | 'unit'
  | 'interval'
  | 'spread'
  | 'chance'
  | 'chance-median'
  | 'chance-limit'
  | 'rows'
  | 'n'
  | 'counts'
  | 'baseline'
  | 'baseline-value';

/**
 * Turns a fact into characters. No other file does. What is better or worse is rounded toward the
 * worse side, baselines and plain descriptions to nearest, intervals outward.
 */
export function factText(fact: Fact, form: FactForm = 'full'): string {
  return FORMS[form](fact);
}

const FORMS: Readonly<Record<FactForm, (fact: Fact) => string>> = {
  full: fullText,
  value: (fact) => quantityText(quantity(fact)),
  number: (fact) => quantity(fact).number,
  unit: (fact) => quantity(fact).unit,
  interval: (fact) =>
    fact.interval ? formatInterval(fact.interval, intervalStyle(fact, fact.interval)) : '',
  spread: spreadText,
  chance: chanceText,
  'chance-median': (fact) => chanceEnd(fact, 'median'),
  'chance-limit': (fact) => chanceEnd(fact, 'p95'),
  rows: rowsText,
  n: ({ n }) => (n === undefined ? '' : count(n)),
  counts: ({ counts }) =>
    counts ? words().numbers.of({ part: count(counts.k), whole: count(counts.n) }) : '',
  baseline: ({ baseline, ...fact }) =>
    baseline ? `${baseline.name}, ${baselineText({ ...fact, baseline })}` : '',
  'baseline-value': baselineText,
};

/** Ways two facts may be put into one number; nothing else may be. */
export type DerivedFormula = 'difference' | 'relative' | 'ratio';

/**
 * Difference, relative change in percent, or ratio of two facts of one unit, as characters.
 * Always rounded toward "no difference", so that nothing is made to look larger than it is.
 */
export function derivedText(formula: DerivedFormula, [a, b]: readonly [Fact, Fact]): string {
  if (formula === 'difference') {
    return quantityText(
      formatQuantity(Math.abs(a.value - b.value), {
        unit: a.unit,
        towards: 'down',
        direction: 'higher',
        ...decimalsOf(a),
      }),
    );
  }
  if (formula === 'relative')
    return `${Math.floor((Math.abs(a.value - b.value) / Math.abs(b.value)) * 100)}%`;
  const ratio = Math.max(a.value, b.value) / Math.min(a.value, b.value);
  const { number } = formatQuantity(ratio, { unit: '', towards: 'down', direction: 'higher' });
  return words().numbers.times(number);
}

function fullText(fact: Fact): string {
  const interval = factText(fact, 'interval');
  const around = [interval, factText(fact, 'spread')].filter(Boolean).join('; ');
  const value = factText(fact, 'value') + (around ? ` (${around})` : '');
  const baseline = factText(fact, 'baseline');
  return (
    words().naming.pieces([value, factText(fact, 'rows')].filter(Boolean)) +
    (baseline ? `; ${words().numbers.baseline(baseline)}` : '') +
    (fact.chance ? `; ${words().numbers.chanceLimit(factText(fact, 'chance-limit'))}` : '')
  );
}

function quantity(fact: Fact): Quantity {
  const towards = fact.kind !== 'baseline' && fact.direction !== 'none' ? 'worse' : 'nearest';
  const direction = fact.direction === 'none' ? 'higher' : fact.direction;
  return formatQuantity(fact.value, { unit: fact.unit, towards, direction, ...decimalsOf(fact) });
}

// Ends show what is known of them: computed ones more than a value that was written short.
function intervalStyle({ unit, value }: Fact, { decimals }: Interval) {
  return { unit, value, ...(decimals === undefined ? {} : { decimals }) };
}

function decimalsOf({ decimals }: Fact): { decimals?: number } {
  return decimals === undefined ? {} : { decimals };
}

// A spread is named for what it is over, so that nobody reads it as an interval.
function spreadText({ spread, unit }: Fact): string {
  if (!spread) return '';
  const { number } = formatQuantity(spread.sd, { unit, towards: 'up' });
  const runs = words().numbers.over[spread.over];
  const over = spread.count === undefined ? runs : `${count(spread.count)} ${runs}`;
  return words().numbers.spread({ sd: number, over });
}

function chanceText(fact: Fact): string {
  if (!fact.chance) return '';
  return words().numbers.chance({
    median: chanceEnd(fact, 'median'),
    limit: chanceEnd(fact, 'p95'),
  });
}

// Rounded up, so that a gap does not look further beyond chance than it is.
function chanceEnd({ chance, unit }: Fact, end: 'median' | 'p95'): string {
  return chance ? formatQuantity(chance[end], { unit, towards: 'up' }).number : '';
}

function rowsText(fact: Fact): string {
  const { split, n, kind } = fact;
  if (kind === 'dataset' || kind === 'split') return '';
  const part = split ? (splitName(split) ?? split) : '';
  const rows = countedText(fact) || (n === undefined ? '' : words().numbers.rows(count(n)));
  return words().naming.pieces([fact.dataset ?? '', part, rows].filter(Boolean));
}

// "2,035 of 3,251 positives": what the rows are that a share is of, where they are not all.
function countedText(fact: Fact): string {
  const base = fact.counts ? findMetric(fact.metric)?.denominator : undefined;
  if (!base || base === 'rows') return '';
  const counts = factText(fact, 'counts');
  const { rowsOfClass, denominators } = words().numbers;
  return fact.kind === 'part' ? rowsOfClass(counts) : `${counts} ${denominators[base]}`;
}

function splitName(split: string): string | undefined {
  const names: Readonly<Record<string, string>> = words().numbers.splits;
  return names[split];
}

function baselineText(fact: Fact): string {
  const { baseline, unit } = fact;
  // Equal values read alike, or one would look better for how it was rounded.
  if (baseline?.difference === 0) return factText(fact, 'value');
  return baseline
    ? quantityText(formatQuantity(baseline.value, { unit, decimals: baseline.decimals }))
    : '';
}

function count(value: number): string {
  return formatQuantity(value, { unit: 'count' }).number;
}
