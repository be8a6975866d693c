import type { Place } from '../findings/place.ts';
import type { EvidenceLevel } from '../manifest/schema/from.ts';

/** What a fact is about. Lenses give each kind a weight; claims give each a verb. */
export const FACT_KINDS = [
  'result',
  'baseline',
  'alternative',
  'dataset',
  'split',
  'group',
  'latency',
  'throughput',
  'cost',
  'artifact',
  'impact',
  'task',
  'part',
  'difference',
  'variation',
  'spread',
  'gap',
  'bin',
  'sweep',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** Uncertainty of a value. A spread over folds or seeds is never one. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** Confidence level in (0, 1), usually 0.95. */
  readonly level: number;
  /** `wilson`, `hanley-mcneil`, … when computed here; otherwise as the author reported it. */
  readonly method: string;
  /** True when the author stated it, false or absent when it was computed here. */
  readonly reported?: boolean;
  /** Decimals of its ends as the author wrote them; absent for computed intervals. */
  readonly decimals?: number;
}

/** How far single runs lie apart. Never an interval: folds share training rows, and seeds share the data. */
export interface Spread {
  /** Sample standard deviation, in the metric's unit. */
  readonly sd: number;
  readonly over: 'folds' | 'seeds' | 'queries' | 'classes' | 'runs';
  /** Runs it was taken over, when known. */
  readonly count?: number;
}

/** What a result is compared with, on the same metric and split. */
export interface Comparison {
  /** Id of the baseline's own fact. */
  readonly fact: string;
  /** Name of the baseline: "Majority class". */
  readonly name: string;
  readonly value: number;
  readonly decimals: number;
  /** value − baseline, in the metric's unit. */
  readonly difference: number;
  /** Direction-aware. `equal` when the interval holds the baseline's value. */
  readonly verdict: 'better' | 'equal' | 'worse';
}

/** How well a fact is backed, and where that can be looked up. */
export interface FactEvidence {
  readonly level: EvidenceLevel;
  /** Relative to the portfolio folder. */
  readonly file?: string;
  /** JSON pointer into that file (RFC 6901). */
  readonly pointer?: string;
  /** Column and row in that file, in words, when it is a table. */
  readonly cell?: string;
  readonly sha256?: string;
  /** The `dvc.lock` that records the file's hash, relative to the portfolio folder. */
  readonly lock?: string;
}

/** A value we stand behind: every number once, with its source. */
export interface Fact {
  /** `<project>/<metric>/<split>` for results; unique in a portfolio and stable. */
  readonly id: string;
  readonly project: string;
  readonly kind: FactKind;
  /** Registry id, or the id of what was counted: `rows`, `latency-p50`. */
  readonly metric: string;
  /** What a reader calls it: "Average precision". */
  readonly name: string;
  readonly value: number;
  /** Decimals as the author wrote them; undefined for computed values. */
  readonly decimals?: number;
  /** `fraction`, `count`, `ms`, `bytes`, a currency, or the target's own unit; empty for plain numbers. */
  readonly unit: string;
  readonly direction: 'higher' | 'lower' | 'none';
  /** Lowest and highest possible value, for axes. Null where there is no bound. */
  readonly range: readonly [number | null, number | null];
  readonly split?: string;
  /** Data set the rows are from, where the manifest names one for the number. */
  readonly dataset?: string;
  /** Rows behind the value. */
  readonly n?: number;
  /** Set when the value is a share of counted rows. */
  readonly counts?: { readonly k: number; readonly n: number };
  readonly interval?: Interval;
  readonly spread?: Spread;
  /** What a gap would be if all groups shared one rate: median and 95th percentile of simulations. */
  readonly chance?: { readonly median: number; readonly p95: number };
  /** Cut-off the value was counted at, where a number was counted at several. */
  readonly at?: number;
  /** The groups at both ends of a gap, the lowest first. */
  readonly between?: readonly [string, string];
  readonly baseline?: Comparison;
  /** Group or owner the value belongs to: baseline's name, `sex: Female`, data set's name. */
  readonly of?: string;
  readonly evidence: FactEvidence;
  /** Where the author wrote it, or wrote the counts it follows from. */
  readonly place: Place;
  /** Ids of facts, or manifest paths, this one was computed from. Empty when it was written as it stands. */
  readonly derivedFrom: readonly string[];
  /** True for the one result, or gap between groups, that page, card and résumé lead with. */
  readonly headline?: boolean;
}
