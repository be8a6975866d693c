/** Figures that compare groups. Attributes and groups keep the names their author gave them. */
export const chartsOfGroups = {
  gaps: {
    caption: (attribute: string) => `Gaps by ${attribute}, beside chance`,
    axis: 'Gap',
    axisChance: 'Gap; grey bar: chance alone, tick: its median',
    withoutChance: (attribute: string) => `Gaps by ${attribute}, without a chance level.`,
    within: (attribute: string) => `No gap by ${attribute} is larger than chance alone would give.`,
    beyond: (told: { beyond: string; judged: string; attribute: string }) =>
      `${told.beyond} of ${told.judged} gaps by ${told.attribute} are larger than chance alone would give.`,
    /** Start of a note. */
    measured: (attribute: string) => `Largest less smallest rate by ${attribute}`,
    dot: 'Dot: gap, with its interval where it has one.',
    chance:
      'Grey bar: gaps in 95 of 100 simulations in which all groups share one rate, with a tick at the median. Hollow dot: the gap is no larger than that.',
    label: (attribute: string) => `Gaps by ${attribute}, beside the gap that chance alone gives.`,
    /** `interval` and `limit` are empty where there is none. */
    row: (told: { rate: string; value: string; interval: string; limit: string }) =>
      `${told.rate}: ${told.value}${told.interval && ` (${told.interval})`}${told.limit && `, chance alone up to ${told.limit}`}.`,
    head: ['Rate', 'Gap', 'Interval', 'Chance, median', 'Chance, 95 of 100', 'Lowest', 'Highest'],
  },
  rates: {
    caption: ({ rate, attribute }: { rate: string; attribute: string }) =>
      `${rate} by ${attribute}`,
    /** `low` and `high` carry their group: "0.62 (women)". */
    range: ({ rate, low, high }: { rate: string; low: string; high: string }) =>
      `${rate} from ${low} to ${high}.`,
    whiskers: ({ level, method }: { level: string; method: string }) =>
      `Whiskers: ${level} intervals, ${method}.`,
    hidden: ({ group, why }: { group: string; why: string }) => `${group}, ${why}`,
    left: (groups: string) => `Not shown: ${groups}.`,
    withheld: 'withheld to protect small counts',
    undefined: 'not defined',
    fewer: (least: string) => `fewer than ${least} rows`,
    needed: ({ n, least }: { n: string; least: string }) => `${n} of the ${least} rows needed`,
    label: ({ rate, attribute, values }: { rate: string; attribute: string; values: string }) =>
      `${rate} by ${attribute}: ${values}.`,
    group: 'Group',
    interval: 'Interval',
    counts: 'Counts',
    notShown: 'Not shown',
  },
  calibration: {
    score: 'Score',
    caption: {
      score: (attribute: string) => `Observed share by score and ${attribute}`,
      probability: (attribute: string) => `Observed share by prediction and ${attribute}`,
    },
    title: {
      score: (attribute: string) => `Observed share at each score, by ${attribute}.`,
      probability: (attribute: string) => `Observed share at each prediction, by ${attribute}.`,
    },
    same: (difference: string) =>
      `At the same score, outcomes lie within ${difference} of each other.`,
    errors: (errors: string) => `Mean distance of prediction and outcome: ${errors}.`,
    /** Start of a note. */
    measured: {
      score: (attribute: string) => `Share that turned out positive at each score, by ${attribute}`,
      probability: (attribute: string) =>
        `Share that turned out positive at each prediction, by ${attribute}`,
    },
    diagonal: 'On the diagonal, as many came true as predicted.',
    hollow: (least: string) => `Hollow: fewer than ${least} rows.`,
    withheldPoints: (count: string) => `Points withheld to protect small counts: ${count}.`,
    left: (count: string) => `Groups only in the table: ${count}.`,
    label: { score: 'Observed share by score.', probability: 'Observed share by prediction.' },
    at: ({ share, place }: { share: string; place: string }) => `${share} at ${place}`,
    row: ({ group, shares }: { group: string; shares: string }) => `${group}: ${shares}.`,
    noShares: 'withheld',
    difference: (groups: string) => `Difference, ${groups}`,
    noRows: 'No rows',
    withheld: 'Withheld',
    notCompared: 'Not compared',
    head: ['Group', 'Mean predicted', 'Observed', 'Interval', 'Counts'],
  },
  sweep: {
    caption: ({ rate, attribute }: { rate: string; attribute: string }) =>
      `${rate} by cut-off and ${attribute}`,
    none: ({ rate, attribute }: { rate: string; attribute: string }) =>
      `No ${`${rate} gap by ${attribute}`.toLowerCase()} is stated at any cut-off.`,
    /** Each end as "0.02 at cut-off 0.3". */
    range: (told: { rate: string; attribute: string } & SweptRange) =>
      `${told.rate} gap by ${told.attribute}: ${rangeOf(told)}.`,
    used: (told: { rate: string; attribute: string; used: string } & SweptRange) =>
      `${told.rate} gap by ${told.attribute}: ${told.used} at the cut-off in use, ${rangeOf(told)}.`,
    /** Start of a note. */
    measured: (rate: string) => `${rate} of each group at each cut-off`,
    drawn: ({ drawn, groups }: { drawn: string; groups: string }) =>
      `Drawn: the ${drawn} largest of ${groups} groups; the table holds all.`,
    label: (told: { rate: string; attribute: string; cutOffs: string; title: string }) =>
      `${told.rate} by ${told.attribute} at ${told.cutOffs} cut-offs. ${told.title}`,
    gap: 'Gap',
    gapInterval: 'Interval of the gap',
  },
};

/** The smallest and the largest gap, and the cut-offs they were found at. */
export interface SweptRange {
  readonly least: string;
  readonly leastAt: string;
  readonly most: string;
  readonly mostAt: string;
}

function rangeOf({ least, leastAt, most, mostAt }: SweptRange): string {
  return `from ${least} at cut-off ${leastAt} to ${most} at ${mostAt}`;
}
