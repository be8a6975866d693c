import type { chartsOfOutcomes as english } from '../en/charts-of-outcomes.ts';
import type { Widen } from '../widen.ts';

export const chartsOfOutcomes: Widen<typeof english> = {
  survival: {
    caption: 'Proporción sin evento en el tiempo',
    share: 'Proporción sin evento',
    one: ({ time, share }) => `Después de ${time}, ${share} siguen sin evento.`,
    several: ({ time, lowest, highest }) =>
      `Después de ${time}, sin evento de ${lowest} a ${highest}.`,
    curves: 'Curvas de Kaplan-Meier.',
    events: ({ count, text }) => `${text} ${count === 1 ? 'evento' : 'eventos'}`,
    rangesInTable: 'Los rangos están en la tabla.',
    bands: 'Franjas: rangos según lo publicado.',
    label: ({ count, text }) =>
      `Curvas de Kaplan-Meier de ${text} ${count === 1 ? 'grupo' : 'grupos'}.`,
    head: { group: 'Grupo', range: 'Rango' },
  },
  wordErrors: {
    caption: 'Errores de palabras por tipo',
    kinds: { replaced: 'sustituidas', added: 'añadidas', leftOut: 'omitidas' },
    rate: ({ rate, kind }) => `${rate} ${kind}`,
    title: (rates) => `De cada 100 palabras: ${rates}.`,
    spoken: ({ count, text }) =>
      `${text} ${count === 1 ? 'palabra pronunciada' : 'palabras pronunciadas'}`,
    addedCount: 'Las palabras añadidas también cuentan, así que la suma puede pasar de 100.',
    sum: (rate) => `Tasa de error por palabra: ${rate}.`,
    label: (rates) => `Errores por cada 100 palabras pronunciadas: ${rates}.`,
    axis: 'Palabras por cada 100 pronunciadas',
    head: { words: 'Palabras', rate: 'Por cada 100 pronunciadas', count: 'Cantidad' },
  },
};
