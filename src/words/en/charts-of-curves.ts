/** Curves over every cut-off. */
export const chartsOfCurves = {
  roc: {
    name: 'ROC',
    caption: 'Found against false alarms',
    falsePositiveRate: 'False-positive rate',
    truePositiveRate: 'True-positive rate',
    title: ({ found, flagged }: { found: string; flagged: string }) =>
      `${found} found at a false-positive rate of ${flagged}.`,
    thinLine: 'Thin line: guessing.',
    area: (value: string) => `Area under the curve: ${value}.`,
    label: 'ROC curve.',
    labelWithArea: (area: string) => `ROC curve, area under it ${area}.`,
  },
  precisionRecall: {
    caption: 'Precision by recall',
    kept: ({ precision, recall }: { precision: string; recall: string }) =>
      `A precision of ${precision} is kept up to a recall of ${recall}.`,
    less: ({ from, precision, guessing }: { from: string; precision: string; guessing: string }) =>
      `From a recall of ${from} on, precision is ${precision} or less; guessing gives ${guessing}.`,
    dashed: (positive: string) => `Dashed: share of ${positive} rows.`,
    average: (value: string) => `Average precision: ${value}.`,
    prevalence: (value: string) => `prevalence ${value}`,
    label: (prevalence: string) => `Precision by recall; prevalence ${prevalence}.`,
    labelWithAverage: ({ average, prevalence }: { average: string; prevalence: string }) =>
      `Precision by recall; average precision ${average}; prevalence ${prevalence}.`,
  },
  lift: {
    caption: 'Found by rows looked at',
    shareLookedAt: 'Share of rows looked at',
    shareFound: (positive: string) => `Share of ${positive} rows found`,
    title: ({ share, found, ratio }: { share: string; found: string; ratio: string }) =>
      `Looking at ${share} of rows finds ${found} of the positives, ${ratio} times as many as chance.`,
    all: 'All rows were looked at.',
    order: 'Rows from the most to the least suspicious.',
    thinLine: 'Thin line: rows in random order.',
    label: ({ text }: { count: number; text: string }) => `Cumulative gain in ${text} points.`,
    lookedAt: 'Rows looked at',
    found: 'Found',
    times: 'Times chance',
    timesChance: (ratio: string) => `${ratio} times chance`,
  },
  sweep: {
    caption: 'Recall and precision by cut-off',
    axis: 'Recall and precision',
    costAxis: 'Total cost of errors',
    cost: 'Cost',
    misses: 'Misses',
    cheapest: (place: string) => `The cheapest cut-off is ${place}.`,
    inUse: (place: string) => `The cut-off in use is ${place}.`,
    inUseAndCheapest: (place: string) => `The cut-off in use is the cheapest one: ${place}.`,
    range: ({ first, last }: { first: string; last: string }) => `From ${first}, to ${last}.`,
    none: 'No cut-off was measured.',
    costs: ({
      inUse,
      cost,
      cheapest,
      least,
    }: Record<'inUse' | 'cost' | 'cheapest' | 'least', string>) =>
      `Cut-off ${inUse} is in use and costs ${cost}; ${cheapest} would cost least, ${least}.`,
    withRecall: ({ cutOff, recall }: { cutOff: string; recall: string }) =>
      `${cutOff}, with a recall of ${recall}`,
    withPrecision: ({ cutOff, precision }: { cutOff: string; precision: string }) =>
      `${cutOff}, with a precision of ${precision}`,
    withBoth: ({ cutOff, recall, precision }: Record<'cutOff' | 'recall' | 'precision', string>) =>
      `${cutOff}, with a recall of ${recall} and a precision of ${precision}`,
    everyCutOff: 'at every cut-off written',
    price: ({ alarm, miss }: { alarm: string; miss: string }) =>
      `Cost: ${alarm} per false alarm, ${miss} per miss; the cheapest cut-off of these rows need not be that of others.`,
    label: ({ positive, text }: { positive: string; count: number; text: string }) =>
      `Recall of ${positive} and precision at ${text} cut-offs.`,
    inUseAt: (cutOff: string) => `in use: ${cutOff}`,
    cheapestAt: (cutOff: string) => `cheapest: ${cutOff}`,
    inUseAndCheapestAt: (cutOff: string) => `in use and cheapest: ${cutOff}`,
  },
};
