/** Which rows a share is a share of. */
export type Denominator =
  'rows' | 'positives' | 'negatives' | 'predicted-positives' | 'predicted-negatives';

/** Kinds of work that measure alike; one table of metrics each. */
export type MetricFamily =
  | 'classification'
  | 'clustering'
  | 'detection'
  | 'forecasting'
  | 'language'
  | 'ranking'
  | 'regression'
  | 'reinforcement'
  | 'segmentation'
  | 'speech'
  | 'survival';

/** How the interval of a metric is made when the manifest holds what it needs. */
export type IntervalMethod = 'wilson' | 'hanley-mcneil' | 'bootstrap';

/** A quantity the field knows, with everything needed to read it. */
export interface Metric {
  readonly id: string;
  readonly name: string;
  readonly family: MetricFamily;
  /** Lowest and highest possible value; null where there is no bound. */
  readonly range: readonly [number | null, number | null];
  /** Which way is better; `none` for rates that describe and do not judge. */
  readonly direction: 'higher' | 'lower' | 'none';
  /** `fraction` (a score on a scale where 1 is the whole), `target` (the unit of what is predicted), `nats`, `bits`, or empty. */
  readonly unit: 'fraction' | 'target' | 'nats' | 'bits' | '';
  /** True when it is a share of counted rows, so that Wilson's interval applies. */
  readonly proportion: boolean;
  /** Which rows are counted, for proportions. */
  readonly denominator?: Denominator;
  /** How its interval is made: from counts, from rank statistics, or by resampling rows. */
  readonly interval: IntervalMethod;
  /** One sentence for a reader who is not technical. */
  readonly plain: string;
  /** What misleads about it, one short sentence each; may be empty. */
  readonly pitfalls: readonly string[];
  /** Names other programs give the same quantity: never a negated one, never one that hides a split. */
  readonly aliases: readonly string[];
}
