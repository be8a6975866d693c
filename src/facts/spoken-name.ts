import { findMetric } from '../metrics/registry.ts';
import type { Metric } from '../metrics/registry.ts';
import { spokenMetricName } from '../metrics/spoken.ts';
import { lookup } from '../words/lookup.ts';
import { metrics as english } from '../words/en/metrics.ts';
import { words } from '../words/words.ts';
import type { Words } from '../words/words.ts';
import type { Fact } from './fact.ts';
import { factName } from './gap.ts';

/**
 * A fact's name in the language being spoken. Facts are derived before a language is chosen and carry
 * English names; a name the author gave stays as it is.
 */
export function spokenName(fact: Fact): string {
  return inWords(fact, fact.name);
}

/** The same where a fact stands by itself; a gap says by what: "False-positive rate, gap by race". */
export function spokenTitle(fact: Fact): string {
  return inWords(fact, factName(fact));
}

type Texts = Words['metrics'];

// Kinds whose metric may be one of the author's own, with any name.
const NAMED_BY_AUTHORS: ReadonlySet<Fact['kind']> = new Set([
  'result',
  'baseline',
  'alternative',
  'task',
  'part',
  'variation',
]);

const GAP_ENDINGS = /-(reference-|overall-)?(difference|ratio)(-before)?$/;

// What names made when deriving end with, the last one first.
const ENDINGS: readonly (readonly [RegExp, keyof Texts['forms']])[] = [
  [/^(.+), before (.+)$/, 'before'],
  [/^(.+), gap by (.+)$/, 'gapBy'],
  [/^(.+), less (.+)$/, 'less'],
  [/^(.+), over (.+)$/, 'over'],
  [/^(.+), gap between groups$/, 'gap'],
  [/^(.+), ratio between groups$/, 'ratio'],
  [/^(.+), largest distance from all groups$/, 'furthest'],
  [/^(.+), smallest ratio to all groups$/, 'smallestRatio'],
  [/^(.+), difference$/, 'difference'],
  [/^(.+), mean over folds$/, 'meanOverFolds'],
  [/^(.+), (micro|macro|weighted|samples) average$/, 'average'],
  [/^(.+) at (\d+)$/, 'atK'],
];

const OBSERVED: readonly (readonly [RegExp, (texts: Texts, value: string) => string])[] = [
  [/^Observed share at score (.+)$/, (texts, score) => texts.observedAtScore(score)],
  [/^Observed share at mean prediction (.+)$/, (texts, at) => texts.observedAtPrediction(at)],
  [
    /^Difference of observed shares at score (.+)$/,
    (texts, score) => texts.observedDifference(score),
  ],
];

const QUANTITY_OF = lookup(
  Object.fromEntries(Object.entries(english.quantities).map(([key, name]) => [name, key])),
);

function inWords(fact: Fact, name: string): string {
  const metric = findMetric(fact.metric.replace(GAP_ENDINGS, ''));
  if (!metric && NAMED_BY_AUTHORS.has(fact.kind)) return name;
  if (fact.kind === 'split' && fact.split !== undefined) return rowsIn(fact.split);
  return fact.kind === 'bin' ? observed(name) : composed(name, metric);
}

function composed(name: string, metric: Metric | undefined): string {
  for (const [pattern, form] of ENDINGS) {
    const [, start, rest = ''] = pattern.exec(name) ?? [];
    if (start !== undefined)
      return words().metrics.forms[form]({ name: composed(start, metric), rest });
  }
  return plainName(name, metric);
}

function plainName(name: string, metric: Metric | undefined): string {
  const { quantities, withoutK } = words().metrics;
  const quantity = QUANTITY_OF(name);
  if (quantity) return lookup(quantities)(quantity) ?? name;
  if (name === metric?.name) return spokenMetricName(metric.id);
  const isWithoutK = metric && name === english.withoutK(metric.name);
  return isWithoutK ? withoutK(spokenMetricName(metric.id)) : name;
}

function observed(name: string): string {
  for (const [pattern, say] of OBSERVED) {
    const [, value] = pattern.exec(name) ?? [];
    if (value !== undefined) return say(words().metrics, value);
  }
  return name;
}

function rowsIn(split: string): string {
  const { metrics, numbers } = words();
  const parts: Readonly<Record<string, string>> = numbers.splits;
  return metrics.rowsIn({ split, part: parts[split] ?? split });
}
