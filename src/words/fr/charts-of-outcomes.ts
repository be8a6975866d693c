import type { chartsOfOutcomes as english } from '../en/charts-of-outcomes.ts';
import type { Widen } from '../widen.ts';

export const chartsOfOutcomes: Widen<typeof english> = {
  survival: {
    caption: 'Part sans événement au fil du temps',
    share: 'Part sans événement',
    one: ({ time, share }) => `Après ${time}, ${share} sont sans événement.`,
    several: ({ time, lowest, highest }) =>
      `Après ${time}, sans événement de ${lowest} à ${highest}.`,
    curves: 'Courbes de Kaplan-Meier.',
    events: ({ count, text }) => `${text} ${count < 2 ? 'événement' : 'événements'}`,
    rangesInTable: 'Les plages sont dans le tableau.',
    bands: 'Bandes\u202f: plages telles que publiées.',
    label: ({ count, text }) =>
      `Courbes de Kaplan-Meier de ${text} ${count < 2 ? 'groupe' : 'groupes'}.`,
    head: { group: 'Groupe', range: 'Plage' },
  },
  wordErrors: {
    caption: 'Erreurs de mots par type',
    kinds: { replaced: 'remplacés', added: 'ajoutés', leftOut: 'omis' },
    rate: ({ rate, kind }) => `${rate} ${kind}`,
    title: (rates) => `Sur 100 mots\u202f: ${rates}.`,
    spoken: ({ count, text }) => `${text} ${count < 2 ? 'mot prononcé' : 'mots prononcés'}`,
    addedCount: 'Les mots ajoutés comptent aussi, la somme peut donc dépasser 100.',
    sum: (rate) => `Taux d’erreur sur les mots\u202f: ${rate}.`,
    label: (rates) => `Erreurs pour 100 mots prononcés\u202f: ${rates}.`,
    axis: 'Mots pour 100 prononcés',
    head: { words: 'Mots', rate: 'Pour 100 prononcés', count: 'Nombre' },
  },
};
