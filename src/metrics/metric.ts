/** What a metric's rows are: the denominator of a share. */
export type Denominator = 'rows' | 'positives' | 'negatives' | 'predicted-positives' | 'predicted-negatives';

/** A quantity the field knows, with everything needed to read it. */
export interface Metric {
  readonly id: string;
  readonly name: string;
  readonly family: 'classification' | 'regression';
  /** Lowest and highest possible value; null where there is no bound. */
  readonly range: readonly [number | null, number | null];
  readonly direction: 'higher' | 'lower';
  /** `fraction`, `target` (the unit of what is predicted), `nats`, or empty. */
  readonly unit: 'fraction' | 'target' | 'nats' | '';
  /** True when it is a share of counted rows, so that Wilson's interval applies. */
  readonly proportion: boolean;
  /** Which rows are counted, for proportions. */
  readonly denominator?: Denominator;
  /** One sentence for a reader who is not technical. */
  readonly plain: string;
  /** Names other programs give it. */
  readonly aliases: readonly string[];
}
