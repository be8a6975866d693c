/** Time until an event, and speech as text. */
export const chartsOfOutcomes = {
  survival: {
    caption: 'Event-free share over time',
    share: 'Event-free share',
    one: ({ time, share }: { time: string; share: string }) =>
      `After ${time}, ${share} are event-free.`,
    several: ({ time, lowest, highest }: Record<'time' | 'lowest' | 'highest', string>) =>
      `After ${time}, event-free from ${lowest} to ${highest}.`,
    curves: 'Kaplan–Meier curves.',
    events: ({ count, text }: { count: number; text: string }) =>
      `${text} ${count === 1 ? 'event' : 'events'}`,
    rangesInTable: 'Ranges are in the table.',
    bands: 'Bands: ranges as reported.',
    label: ({ count, text }: { count: number; text: string }) =>
      `Kaplan–Meier curves of ${text} ${count === 1 ? 'group' : 'groups'}.`,
    head: { group: 'Group', range: 'Range' },
  },
  wordErrors: {
    caption: 'Word errors by kind',
    kinds: { replaced: 'replaced', added: 'added', leftOut: 'left out' },
    rate: ({ rate, kind }: { rate: string; kind: string }) => `${rate} ${kind}`,
    title: (rates: string) => `Of 100 words: ${rates}.`,
    spoken: ({ text }: { count: number; text: string }) => `${text} words spoken`,
    addedCount: 'Added words count too, so the sum can pass 100.',
    sum: (rate: string) => `Word error rate: ${rate}.`,
    label: (rates: string) => `Word errors for every 100 words spoken: ${rates}.`,
    axis: 'Words for every 100 spoken',
    head: { words: 'Words', rate: 'For every 100 spoken', count: 'Count' },
  },
};
