import type { Metric } from './metric.ts';

/** What the metrics of one family mostly have in common. */
export type FamilyDefaults = Pick<Metric, 'family' | 'range' | 'direction' | 'unit'>;

/** What sets one metric apart from its family. */
export interface MetricTraits extends Partial<FamilyDefaults> {
  /** Given only for a plain share of independent counted things, which makes it a proportion. */
  readonly denominator?: Metric['denominator'];
  readonly interval?: Metric['interval'];
  readonly pitfalls?: readonly string[];
  /** Names in other programs, with white space between them. */
  readonly aliases?: string;
}

/** Writes the entries of one family's table: id, name, plain sentence, and what sets the metric apart. */
export function metricsOf(defaults: FamilyDefaults) {
  return (id: string, name: string, plain: string, traits: MetricTraits = {}): Metric => {
    const { aliases = '', denominator, ...rest } = traits;
    return {
      ...defaults,
      id,
      name,
      plain,
      proportion: denominator !== undefined,
      interval: denominator === undefined ? 'bootstrap' : 'wilson',
      pitfalls: [],
      ...(denominator && { denominator }),
      ...rest,
      aliases: aliases.split(/\s+/).filter(Boolean),
    };
  };
}
