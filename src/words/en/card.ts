/** The social card. */
export const card = {
  portfolio: 'Portfolio',
  draft: 'Draft',
  caseStudy: 'Case study',
  caseStudyOf: (where: string) => `Case study · ${where}`,
  comparedBy: (attribute: string) => `Case study · Compared by ${attribute}`,
  deployed: {
    api: 'API',
    batch: 'Batch job',
    edge: 'On the device',
    internal: 'Internal use',
    package: 'Package',
    streaming: 'Streaming',
    'web-demo': 'Demo',
  },
  metricOf: ({ name, of }: { name: string; of: string }) => `${name}, ${of}`,
  noInterval: 'No interval',
  rowsNotStated: 'Rows not stated',
  noBaseline: 'No baseline',
  notBetterThan: (baseline: string) => `not better than ${baseline}`,
  data: (name: string) => `Data: ${name}`,
  noHeadline: 'No headline number yet',
  projects: ({ count, text }: { count: number; text: string }) =>
    `${text} ${count === 1 ? 'project' : 'projects'}`,
  traced: ({ count, text }: { count: number; text: string }) =>
    `${text} ${count === 1 ? 'number' : 'numbers'} traced to evidence`,
  noChance: 'No chance level',
  withinChance: 'not distinguishable from chance',
  /** What is counted, for readers who do not know the rate's name. */
  counted: {
    'selection-rate': 'Selected',
    recall: 'Found',
    fpr: 'Wrongly flagged',
    precision: 'Rightly flagged',
    accuracy: 'Judged rightly',
    ece: 'Chances off by',
    mae: 'Mean error',
  },
  leastAndMost: ({ counted, text }: { counted: string; count: number; text: string }) =>
    `${counted}: least and most of ${text} groups`,
  byGroup: (counted: string) => `${counted}, by group`,
};
