/** How far groups lie apart: the sentences and the tables. */
export const gaps = {
  /** What the first rate says; `value` holds its interval, `chance` is a clause of `chances`. */
  sentence: (said: {
    rate: string;
    value: string;
    groups: string;
    count: number;
    compared: string;
    rows: string;
    chance: string;
  }) =>
    `${said.rate.replaceAll(' ', '-')} gap ${said.value} between ${said.groups}, ` +
    `${said.count === 2 ? 'the two groups' : `lowest and highest of the ${said.compared} groups`} compared, ` +
    `each with at least ${said.rows} rows behind it; ${said.chance}.`,
  chances: {
    unknown: 'no chance level is computed for it',
    beyond: (limit: string) => `chance alone gives up to ${limit} in 95 of 100 cases`,
    within: (limit: string) =>
      `that is within what chance alone would give, up to ${limit} in 95 of 100 cases`,
  },
  tooFewGroups: (rows: string) =>
    `No gap is stated: fewer than two groups can be compared, each with at least ${rows} rows behind a rate.`,
  /** The same for other reasons: why no gap is stated, then a sentence for each reason. */
  nothingCompared: {
    opening: 'No gap is stated: fewer than two groups can be compared.',
    fewRows: (rows: string) => `A group needs at least ${rows} rows behind a rate.`,
    smallShare: (share: string) => `A group needs at least ${share} of all rows.`,
    withheld: (limit: string) =>
      `Rates are withheld where a count below ${limit} could be read or computed back.`,
    notDefined: 'A rate without a row to be a share of is not defined.',
    excluded: 'What the author left out is not compared.',
  },
  rowsOnly: 'Only the rows of each group are known, so no rates are compared.',
  multiplicity: (said: { comparisons: string; count: number; misses: string; cases: string }) =>
    `${said.comparisons} differences are looked at: every pair of groups in every rate. ` +
    `Of as many separate intervals about ${said.misses} would miss by chance alone, so a single small gap should not be read alone. ` +
    `For all of them to hold together, each may miss only once in ${said.cases} cases (Bonferroni).`,
  baseRates: (value: string) => `Base rates differ by ${value}, more than chance alone would give.`,
  /** The same after a sentence that says outcomes are alike at the same score. */
  baseRatesDespite: (value: string) =>
    `That does not make error rates alike: base rates differ by ${value}, more than chance alone would give.`,
  tradeOff:
    'Then precision, false-positive rate and false-negative rate cannot all be equal across these groups unless predictions are free of errors (Chouldechova 2017; Kleinberg and others 2016).',
  table: {
    label: (attribute: string) => `Gaps by ${attribute}`,
    chance: 'Chance alone',
    lowest: 'Lowest',
    highest: 'Highest',
    upTo: (limit: string) => `up to ${limit}`,
    beyond: (median: string) => `median ${median}; gap is larger`,
    within: (median: string) => `median ${median}; gap is within it`,
    caption: 'Gap: largest less smallest. Ratio: smallest over largest.',
    captionChance:
      'Chance alone: the gap in 95 of 100 simulations in which all groups share one rate.',
  },
  impact: {
    label: (attribute: string) => `Impact ratios by ${attribute}`,
    ratio: 'Impact ratio',
    caption:
      'The share of a group with the favourable prediction, over the largest such share. Four fifths is a first indication in United States employment law (29 CFR 1607.4(D)), for selection decisions and for nothing else.',
  },
};
