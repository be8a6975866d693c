/** Which rows a share is a share of. */
export type Denominator =
  'rows' | 'positives' | 'negatives' | 'predicted-positives' | 'predicted-negatives';

/** A quantity the field knows, with everything needed to read it. */
export interface Metric {
  readonly id: string;
  readonly name: string;
  readonly family: 'classification' | 'regression';
  /** Lowest and highest possible value; null where there is no bound. */
  readonly range: readonly [number | null, number | null];
  /** Which way is better; `none` for rates that describe and do not judge. */
  readonly direction: 'higher' | 'lower' | 'none';
  /** `fraction` (a score on a scale where 1 is the whole), `target` (the unit of what is predicted), `nats`, or empty. */
  readonly unit: 'fraction' | 'target' | 'nats' | '';
  /** True when it is a share of counted rows, so that Wilson's interval applies. */
  readonly proportion: boolean;
  /** Which rows are counted, for proportions. */
  readonly denominator?: Denominator;
  /** One sentence for a reader who is not technical. */
  readonly plain: string;
  /** Names other programs give the same quantity: never a negated one, never one that hides a split. */
  readonly aliases: readonly string[];
}
