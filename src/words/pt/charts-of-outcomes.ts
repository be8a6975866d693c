import type { chartsOfOutcomes as english } from '../en/charts-of-outcomes.ts';
import type { Widen } from '../widen.ts';

export const chartsOfOutcomes: Widen<typeof english> = {
  survival: {
    caption: 'Proporção sem evento ao longo do tempo',
    share: 'Proporção sem evento',
    one: ({ time, share }) => `Após ${time}, ${share} estão sem evento.`,
    several: ({ time, lowest, highest }) => `Após ${time}, sem evento de ${lowest} a ${highest}.`,
    curves: 'Curvas de Kaplan-Meier.',
    events: ({ count, text }) => `${text} ${count === 1 ? 'evento' : 'eventos'}`,
    rangesInTable: 'As faixas estão na tabela.',
    bands: 'Áreas: faixas conforme publicadas.',
    label: ({ count, text }) =>
      `Curvas de Kaplan-Meier de ${text} ${count === 1 ? 'grupo' : 'grupos'}.`,
    head: { group: 'Grupo', range: 'Faixa' },
  },
  wordErrors: {
    caption: 'Erros de palavras por tipo',
    kinds: { replaced: 'substituídas', added: 'acrescentadas', leftOut: 'omitidas' },
    rate: ({ rate, kind }) => `${rate} ${kind}`,
    title: (rates) => `De cada 100 palavras: ${rates}.`,
    spoken: ({ count, text }) => `${text} ${count === 1 ? 'palavra falada' : 'palavras faladas'}`,
    addedCount: 'Palavras acrescentadas também contam, por isso a soma pode passar de 100.',
    sum: (rate) => `Taxa de erro de palavras: ${rate}.`,
    label: (rates) => `Erros a cada 100 palavras faladas: ${rates}.`,
    axis: 'Palavras a cada 100 faladas',
    head: { words: 'Palavras', rate: 'A cada 100 faladas', count: 'Quantidade' },
  },
};
