/** What outcomes at the same score say, or errors of calibration. */
export const calibration = {
  errorOf: ({ value, group }: { value: string; group: string }) => `${value} for ${group}`,
  errors: (list: string) =>
    `Predicted and observed shares lie this far apart on average (expected calibration error): ${list}.`,
  errorsNote:
    'No interval is stated for it: few rows alone make it larger, so compare groups of similar size.',
  /** `scores` is how many were compared, `at` the one with the widest difference. */
  sameScore: (said: {
    groups: string;
    value: string;
    interval: string;
    at: string;
    count: number;
    scores: string;
  }) =>
    `At the same score, the share that turned out positive differs between ${said.groups} by at most ${said.value} ` +
    `(${said.interval}, at score ${said.at}), over ${said.count === 1 ? 'the one score compared' : `all ${said.scores} scores compared`}.`,
  withinChance: 'No difference is larger than chance alone would give.',
  alone: (said: { some: string; all: string; scores: string }) =>
    `Taken one by one, the difference is larger than chance would give at ${said.some} of ${said.all} (${said.scores}).`,
  /** `together` is a count with its scores, or `none`. */
  aloneAndTogether: (said: { some: string; all: string; scores: string; together: string }) =>
    `Taken one by one, the difference is larger than chance would give at ${said.some} of ${said.all} (${said.scores}); ` +
    `with an allowance for looking at ${said.all} of them (Bonferroni), at ${said.together}.`,
  none: 'none',
  scores: ({ count, list }: { count: number; list: string }) =>
    `${count === 1 ? 'score' : 'scores'} ${list}`,
  leftOut: ({ count, text }: { count: number; text: string }) =>
    `${text} ${count === 1 ? 'score is' : 'scores are'} not compared: too few rows, or withheld to protect small counts.`,
};
