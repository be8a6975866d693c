/** What happens to groups when the cut-off moves. */
export const thresholds = {
  title: (attribute: string) => `Other cut-offs by ${attribute}`,
  control: 'Cut-off',
  /** Beside the control. */
  inUse: (cutOff: string) => `${cutOff}, in use`,
  at: (cutOff: string) => `Cut-off ${cutOff}`,
  atInUse: (cutOff: string) => `Cut-off ${cutOff}, in use`,
  caption: ({ cutOff, gap }: { cutOff: string; gap: string }) => `${cutOff}: ${gap}`,
  spoken: ({ cutOff, gap }: { cutOff: string; gap: string }) => `${cutOff}, ${gap}`,
  noGap: (rate: string) => `no gap in ${rate.toLowerCase()} is stated`,
  gap: ({ rate, value }: { rate: string; value: string }) => `${rate.toLowerCase()} gap ${value}`,
  gapBesideChance: ({ rate, value, limit }: { rate: string; value: string; limit: string }) =>
    `${rate.toLowerCase()} gap ${value}; chance alone gives up to ${limit}`,
  stricter: 'A stricter cut-off flags fewer, rightly and wrongly.',
  counted: ({ groups, text }: { groups: string; count: number; text: string }) =>
    `${groups} were counted at ${text} cut-offs.`,
  others: (groups: string) =>
    `There are no such counts to show of ${groups}, so the gaps here are between these groups only.`,
  rows: (limit: string) => `A rate rests on at least ${limit} rows.`,
  note: 'Gap: largest less smallest. Of many cut-offs, some have a small gap by chance.',
  intervals: (rate: string) =>
    `Gaps between more than two groups have an interval in ${rate.toLowerCase()} only.`,
  hidden: (count: string) =>
    `Cut-offs between which a few people would stand out are left out: ${count}.`,
};
