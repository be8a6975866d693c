import { metrics as english } from '../words/en/metrics.ts';
import { words } from '../words/words.ts';
import { findMetric } from './registry.ts';

/** What a metric is called in the language being spoken; `otherwise` for one the registry does not know. */
export function spokenMetricName(metric: string, otherwise = metric): string {
  const known = findMetric(metric);
  return known ? (words().metrics.nameOf(known.id) ?? known.name) : otherwise;
}

/** A text of the registry, and whether it is English where another language is spoken. */
export interface SpokenText {
  readonly text: string;
  /** True for what a page marks with its own language, and what other outputs leave out. */
  readonly isForeign: boolean;
}

/** A metric in one sentence for readers who are not technical; undefined for one the registry does not know. */
export function spokenPlain(metric: string): SpokenText | undefined {
  const known = findMetric(metric);
  if (!known) return undefined;
  const own = words().metrics.plainOf(known.id);
  return own === undefined ? inEnglish(known.plain) : { text: own, isForeign: false };
}

/** What misleads about a metric, one sentence each; empty for one the registry does not know. */
export function spokenPitfalls(metric: string): readonly SpokenText[] {
  return (findMetric(metric)?.pitfalls ?? []).map(inEnglish);
}

/** A metric's plain sentence for where no language can be marked: undefined unless it is in the one being spoken. */
export function plainText(metric: string): string | undefined {
  const plain = spokenPlain(metric);
  return plain?.isForeign ? undefined : plain?.text;
}

function inEnglish(text: string): SpokenText {
  return { text, isForeign: words().metrics !== english };
}
