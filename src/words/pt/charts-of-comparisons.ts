import type { chartsOfComparisons as english } from '../en/charts-of-comparisons.ts';
import type { Widen } from '../widen.ts';

export const chartsOfComparisons: Widen<typeof english> = {
  models: {
    caption: (measure) => `${measure} de cada modelo`,
    model: 'Modelo',
    finalModel: 'Modelo final',
    baseline: 'Referência',
    kind: 'Tipo',
    kinds: { result: 'modelo final', alternative: 'alternativa', baseline: 'referência' },
    beside: ({ measure, value, count, text }) =>
      `${measure} ${value}, ao lado de ${text} ${count === 1 ? 'outro' : 'outros'}.`,
    best: ({ measure, value, other, otherValue }) =>
      `${measure} ${value}; o melhor dos demais é ${other} com ${otherValue}.`,
    theBaseline: 'a referência',
    squares: 'Quadrados: referências.',
    whiskers: (levels) => `Hastes: intervalos de ${levels}.`,
    hollow: 'Sem haste: sem intervalo.',
    withInterval: ({ name, value, interval }) => `${name} ${value} (${interval})`,
    withoutInterval: ({ name, value }) => `${name} ${value}, sem intervalo`,
    label: ({ measure, models }) => `${measure}: ${models}.`,
  },
  pairwise: {
    caption: 'Respostas preferidas',
    one: ({ won, opponent }) => `Preferido em ${won} comparações com ${opponent}.`,
    several: ({ lowest, highest }) =>
      `Preferido em ${lowest.won} comparações com ${lowest.opponent} e em ${highest.won} com ${highest.opponent}.`,
    reading:
      'Da esquerda para a direita: preferida, nenhuma, a outra preferida. Os comprimentos são proporções de todas as comparações.',
    label: (matches) => `Respostas preferidas. ${matches}`,
    match: ({ opponent, wins, ties, losses }) =>
      `Contra ${opponent}: ${wins.text} ${wins.count === 1 ? 'vitória' : 'vitórias'}, ${ties.text} ${ties.count === 1 ? 'empate' : 'empates'}, ${losses.text} ${losses.count === 1 ? 'derrota' : 'derrotas'}.`,
    won: (count) => `${count} a favor`,
    tied: (count) => `${count} empates`,
    lost: (count) => `${count} contra`,
    head: {
      opponent: 'Oponente',
      won: 'A favor',
      tied: 'Empates',
      lost: 'Contra',
      rate: 'Taxa de vitórias',
      judge: 'Juiz',
    },
  },
  mistakes: {
    binary: ({ missed, positives, alarms }) =>
      `${missed} de ${positives} perdidos, ${alarms.text} ${alarms.count === 1 ? 'alarme falso' : 'alarmes falsos'}.`,
    none: ({ text }) => `Todas as ${text} linhas são previstas corretamente.`,
    once: ({ wrong, total }) => `${wrong} de ${total} com erro, nenhum par mais de uma vez.`,
    most: ({ wrong, total, actual, predicted, times }) =>
      `${wrong} de ${total} com erro, mais vezes ${actual} tomado por ${predicted}, ${times} vezes.`,
    pair: ({ actual, predicted, counts, share }) =>
      `${actual} tomado por ${predicted}: ${counts} (${share})`,
  },
};
