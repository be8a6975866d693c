/** Results per group of people: the section, its tables of rates, and who is left out. */
export const fairness = {
  title: 'Fairness checks',
  notApplicable: 'Not applicable',
  opening: 'Rates for each group, with their intervals.',
  noCounts: 'No counts per group.',
  choice: 'Which rate, and why',
  manyComparisons: 'Many comparisons',
  harm: 'Possible harm',
  harms: {
    allocation: 'Someone is denied something',
    'quality-of-service': 'It works worse for some',
    stereotyping: 'Stereotyping',
    representation: 'Someone is left out',
    'none-identified': 'None identified',
  },
  favourable: 'Favourable outcome',
  attributes: 'Attributes',
  attributeSources: {
    'self-reported': 'self-reported',
    observed: 'observed',
    inferred: 'inferred',
    proxy: 'proxy',
  },
  tried: {
    pre: (method: string) => `Tried before training: ${method}`,
    in: (method: string) => `Tried in training: ${method}`,
    post: (method: string) => `Tried after training: ${method}`,
  },
  mitigated: ({ before, after }: { before: string; after: string }) =>
    `Gap ${before} before, ${after} after, as stated by the author.`,
  rates: {
    label: (attribute: string) => `Rates by ${attribute}`,
    measuredOn: (rows: string) => `Measured on ${rows}.`,
    names: 'Group names are those of the source.',
  },
  reference: {
    label: ({ reference, attribute }: { reference: string; attribute: string }) =>
      `Against ${reference}, by ${attribute}`,
    labelHighest: (attribute: string) => `Against the highest rate, by ${attribute}`,
    head: (reference: string) => `Against ${reference}`,
    headHighest: 'Against the highest rate',
    reference: 'Reference',
    ratio: (ratio: string) => `ratio ${ratio}`,
    caption: (reference: string) =>
      `Rate of the group less that of ${reference}: below 0 the group's rate is lower. Ratio: the group's rate over the other.`,
    captionHighest:
      "Rate of the group less the highest rate: below 0 the group's rate is lower. Ratio: the group's rate over the other.",
    beforehand: 'They take the group with the highest rate as named beforehand.',
  },
  leftOut: {
    term: (group: string) => `Not compared: ${group}`,
    byAuthor: ({ group, attribute }: { group: string; attribute: string }) =>
      `Left out by the author: ${group} (${attribute})`,
    unknown: (attribute: string) => `Unknown ${attribute}`,
    notCounted: (rows: string) => `${rows}, not counted in any group.`,
    fewerRows: (limit: string) => `Fewer than ${limit} rows`,
    smallShare: (share: string) => `Less than ${share} of all rows`,
    notDefined: 'Not defined, without a row to be a share of',
    withheld: (limit: string) =>
      `Withheld, so that no count below ${limit} can be read or computed back`,
    excluded: 'Left out by the author',
    reason: ({ reason, rates }: { reason: string; rates: string }) => `${reason}: ${rates}.`,
  },
};
