/** Results, what the metrics mean, and how they were measured. */
export const evaluation = {
  title: 'Evaluation',
  /** The metric that matters most, as a sentence. */
  decides: (metric: string) => `${metric} decides.`,
  inWords: (metric: string) => `${metric}, in words`,
  meanings: 'What the metrics mean',
  imbalance: 'Accuracy and class sizes',
  guessing: ({ name, value }: { name: string; value: string }) =>
    `${name || 'Guessing'} would score ${value} on these rows, so accuracy alone says little here.`,
  cutOff: 'Cut-off',
  chosenBy: {
    'default-0.5': 'the default',
    'validation-f1': 'chosen by F1',
    cost: 'chosen by cost',
    capacity: 'chosen by capacity',
    'fpr-budget': 'chosen by a budget of false alarms',
    youden: 'chosen by Youden’s index',
    published: 'as published',
  },
  /** The cut-off with how and on which rows it was chosen, both may be empty. */
  cutOffValue: ({ value, how, split }: { value: string; how: string; split: string }) =>
    `${value}${how ? `, ${how}` : ''}${split ? ` on ${split}` : ''}.`,
  positive: 'positive',
  cutOffMeaning: (positive: string) =>
    `A case whose score reaches the cut-off counts as ${positive}; a lower one finds more and raises more false alarms.`,
  folds: {
    term: 'Cross-validation',
    trained: (count: string) =>
      `The model was trained ${count} times, each time measured on the part left out.`,
    scores: ({ metric, scores }: { metric: string; scores: string }) => `${metric}: ${scores}.`,
    scoresAndMore: ({ metric, scores, more }: { metric: string; scores: string; more: string }) =>
      `${metric}: ${scores} and ${more} more.`,
    mean: ({ mean, spread }: { mean: string; spread: string }) => `Mean ${mean}, ${spread}.`,
    note: 'Folds share training rows, so this is a spread, not an interval.',
  },
  runs: {
    term: 'Runs',
    mean: (count: string) => `${count}; the mean is shown`,
    median: (count: string) => `${count}; the median is shown`,
    best: (count: string) => `${count}; the best is shown`,
  },
  results: {
    label: 'Every result',
    scale: 'On its scale',
    lowerIsBetter: 'lower is better',
    equal: 'not distinguishable',
    worse: 'not better',
  },
  variations: {
    label: 'Parts left out and inputs disturbed',
    changed: 'Changed',
    change: 'Change',
  },
  differences: {
    label: 'Differences and their uncertainty',
    difference: 'Difference',
    test: 'Test',
    tests: {
      mcnemar: 'McNemar (1947)',
      bootstrap: 'bootstrap',
      'nadeau-bengio': 'Nadeau and Bengio (2003)',
      delong: 'DeLong (1988)',
    },
  },
};
