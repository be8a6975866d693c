import { lookup } from '../lookup.ts';

/** What metrics and other quantities are called, and how names are put together. */
export const metrics = {
  /** A metric's name by registry id; undefined where its English name serves, as it does in English. */
  nameOf: lookup({}),
  /** A metric in one sentence for readers who are not technical; undefined where only English has it. */
  plainOf: lookup({}),
  /** Names made when deriving. English is what facts carry, so it is also what they are found by. */
  quantities: {
    rows: 'Rows',
    features: 'Features',
    positives: 'Rows of the positive class',
    'latency-p50': 'Median latency',
    'latency-p95': 'Latency, 95th percentile',
    'latency-p99': 'Latency, 99th percentile',
    throughput: 'Throughput',
    'cost-per-request': 'Cost per request',
    'cost-per-1k': 'Cost per 1,000 requests',
    'cost-per-month': 'Cost per month',
    'cost-per-run': 'Cost per run',
    size: 'Size of the saved model',
    'impact-measured': 'Impact, measured',
    'impact-estimated': 'Impact, estimated',
    'impact-simulated': 'Impact, simulated',
    guessing: 'Accuracy of guessing',
    'macro-f1': 'Macro F1',
    'impact-ratio': 'Impact ratio',
    'equalized-odds-difference': 'Equalized odds, larger gap',
    'equalized-odds-ratio': 'Equalized odds, smaller ratio',
    'average-odds-difference': 'Average odds, mean gap',
  },
  /** Latencies beside each other, under a heading that says what they are. */
  speeds: {
    'latency-p50': 'median latency',
    'latency-p95': '95th percentile',
    'latency-p99': '99th percentile',
  },
  /** A metric's name without its k: "Recall" of "Recall at k". */
  withoutK: (name: string) => name.replace(/ at k$/, ''),
  /** Names of which a metric's name is one part; `rest` is the other part, where there is one. */
  forms: {
    atK: ({ name, rest }: { name: string; rest: string }) => `${name} at ${rest}`,
    /** `rest`: "micro", "macro", "weighted" or "samples". */
    average: ({ name, rest }: { name: string; rest: string }) => `${name}, ${rest} average`,
    difference: ({ name }: { name: string; rest: string }) => `${name}, difference`,
    meanOverFolds: ({ name }: { name: string; rest: string }) => `${name}, mean over folds`,
    /** `rest`: the attribute that makes the groups. */
    gapBy: ({ name, rest }: { name: string; rest: string }) => `${name}, gap by ${rest}`,
    gap: ({ name }: { name: string; rest: string }) => `${name}, gap between groups`,
    ratio: ({ name }: { name: string; rest: string }) => `${name}, ratio between groups`,
    /** `rest`: the group that is the reference. */
    less: ({ name, rest }: { name: string; rest: string }) => `${name}, less ${rest}`,
    over: ({ name, rest }: { name: string; rest: string }) => `${name}, over ${rest}`,
    furthest: ({ name }: { name: string; rest: string }) =>
      `${name}, largest distance from all groups`,
    smallestRatio: ({ name }: { name: string; rest: string }) =>
      `${name}, smallest ratio to all groups`,
    /** `rest`: what was done about a gap. */
    before: ({ name, rest }: { name: string; rest: string }) => `${name}, before ${rest}`,
  },
  /** Rows of a part of the data; `split` is its key, `part` its name in words. */
  rowsIn: ({ split }: { split: string; part: string }) => `Rows in ${split}`,
  observedAtScore: (score: string) => `Observed share at score ${score}`,
  observedAtPrediction: (value: string) => `Observed share at mean prediction ${value}`,
  observedDifference: (score: string) => `Difference of observed shares at score ${score}`,
};
