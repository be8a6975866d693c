/** How well numbers are backed, and what stands beside a number so that it can be believed. */
export const evidence = {
  levels: {
    'self-reported': { label: 'Self-reported', meaning: 'Typed by the author; no file behind it.' },
    imported: {
      label: 'Imported',
      meaning: 'Read from a file; its path, the place in it and its hash are recorded.',
    },
    'pipeline-verified': {
      label: 'Pipeline-verified',
      meaning: 'Read from a file whose hash, or run and commit, its pipeline recorded.',
    },
    recomputed: { label: 'Recomputed', meaning: 'Calculated at build time from counts or points.' },
  },
  source: (what: string) => `Source: ${what}`,
  /** The line that counts every number of a site. */
  proof: {
    numbers: ({ count, text }: { count: number; text: string }) =>
      count === 1 ? '1 number' : `${text} numbers`,
    projects: ({ count, text }: { count: number; text: string }) =>
      count === 1 ? '1 project' : `${text} projects`,
    /** `count` is that of the numbers. */
    lead: ({ numbers, projects, count }: { numbers: string; projects: string; count: number }) =>
      `${numbers} in ${projects}, ${count === 1 ? '' : 'each '}with its source`,
    levels: {
      recomputed: (count: string) => `${count} recomputed from counts or points`,
      'pipeline-verified': (count: string) => `${count} verified by the record of a pipeline`,
      imported: (count: string) => `${count} read from files`,
      'self-reported': (count: string) => `${count} stated without a file`,
    },
  },
  metric: {
    lowerIsBetter: 'lower is better',
    intervalMissing: 'Interval missing',
    chanceMissing: 'Chance level missing',
    baselineMissing: 'Baseline missing',
    verdicts: {
      better: ({ name, value }: { name: string; value: string }) => `Baseline: ${name}, ${value}`,
      equal: ({ name, value }: { name: string; value: string }) =>
        `Not distinguishable from ${name}, ${value}`,
      worse: ({ name, value }: { name: string; value: string }) =>
        `Not better than ${name}, ${value}`,
    },
  },
  gap: {
    withinChance: (limit: string) => `Not distinguishable from chance, up to ${limit}`,
    chance: (limit: string) => `Chance alone: up to ${limit}`,
    between: ([one, other]: readonly [string, string]) => `Between ${one} and ${other}`,
    meaning: (rate: string) =>
      `${rate} Gap: the highest such number of the groups compared, less the lowest.`,
    chanceMeaning:
      'Chance alone: what the gap stays below in 95 of 100 simulations in which all groups share one rate.',
  },
};
