/** Where every number of a page comes from. */
export const sources = {
  title: 'Sources',
  opening: 'Where each number on this page comes from.',
  label: 'Source of each number',
  number: 'Number',
  value: 'Value',
  file: 'File',
  place: 'Where',
  hash: 'Hash',
  level: 'Level',
  manifest: 'manifest',
  computed: 'computed from counts',
  rates: (attribute: string) => `Rates by ${attribute}`,
  gap: (attribute: string) => `Gaps by ${attribute}`,
  bin: (attribute: string) => `Observed shares by ${attribute}`,
  sweep: (attribute: string) => `Rates at every cut-off by ${attribute}`,
  groups: ({ count, text }: { count: number; text: string }) =>
    count === 1 ? '1 group' : `${text} groups`,
  figures: ({ text }: { count: number; text: string }) => `${text} figures`,
};
