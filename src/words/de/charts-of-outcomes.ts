import type { chartsOfOutcomes as english } from '../en/charts-of-outcomes.ts';
import type { Widen } from '../widen.ts';

export const chartsOfOutcomes: Widen<typeof english> = {
  survival: {
    caption: 'Ereignisfreier Anteil im Zeitverlauf',
    share: 'Ereignisfreier Anteil',
    one: ({ time, share }) => `Nach ${time} sind ${share} ereignisfrei.`,
    several: ({ time, lowest, highest }) =>
      `Nach ${time} ereignisfrei: von ${lowest} bis ${highest}.`,
    curves: 'Kaplan-Meier-Kurven.',
    events: ({ count, text }) => `${text} ${count === 1 ? 'Ereignis' : 'Ereignisse'}`,
    rangesInTable: 'Bereiche stehen in der Tabelle.',
    bands: 'Flächen: Bereiche wie berichtet.',
    label: ({ count, text }) =>
      `Kaplan-Meier-Kurven von ${text} ${count === 1 ? 'Gruppe' : 'Gruppen'}.`,
    head: { group: 'Gruppe', range: 'Bereich' },
  },
  wordErrors: {
    caption: 'Wortfehler nach Art',
    kinds: { replaced: 'ersetzt', added: 'hinzugefügt', leftOut: 'ausgelassen' },
    rate: ({ rate, kind }) => `${rate} ${kind}`,
    title: (rates) => `Von 100 Wörtern: ${rates}.`,
    spoken: ({ count, text }) =>
      `${text} ${count === 1 ? 'gesprochenes Wort' : 'gesprochene Wörter'}`,
    addedCount: 'Auch hinzugefügte Wörter zählen, die Summe kann also über 100 liegen.',
    sum: (rate) => `Wortfehlerrate: ${rate}.`,
    label: (rates) => `Wortfehler je 100 gesprochene Wörter: ${rates}.`,
    axis: 'Wörter je 100 gesprochene',
    head: { words: 'Wörter', rate: 'Je 100 gesprochene', count: 'Anzahl' },
  },
};
