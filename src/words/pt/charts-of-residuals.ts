import type { chartsOfResiduals as english } from '../en/charts-of-residuals.ts';
import type { Widen } from '../widen.ts';

export const chartsOfResiduals: Widen<typeof english> = {
  actual: (target) => `Real: ${target}`,
  predicted: (target) => `Previsto: ${target}`,
  actualMinusPredicted: 'Real menos previsto',
  pairs: {
    caption: 'Previsto e real',
    off: (size) => `Erro médio de ${size}.`,
    pulledToMiddle: (size) => `Erro médio de ${size}; as previsões são puxadas para o meio.`,
    highTooLow: (size) => `Erro médio de ${size}; valores altos são previstos baixos demais.`,
    lowTooHigh: (size) => `Erro médio de ${size}; valores baixos são previstos altos demais.`,
    drawn: ({ part, whole }) => `${part} de ${whole} linhas desenhadas`,
    dashed: 'Tracejado: previsto igual ao real.',
    label: ({ target, count, text }) =>
      `Previsto e real, ${target}, para ${text} ${count === 1 ? 'linha' : 'linhas'}.`,
    head: { actual: 'Real', predicted: 'Previsto', difference: 'Diferença' },
  },
  bands: {
    caption: 'Erros por tamanho da previsão',
    widest: ({ near, low, high }) =>
      `Os erros variam mais em previsões perto de ${near}: oito em cada dez ficam entre ${low} e ${high}.`,
    none: 'Nenhuma faixa foi medida.',
    reading:
      'Área sombreada: oito em cada dez erros, real menos previsto. Linha: sua mediana. Tracejado: sem erro.',
    label: ({ target, count, text }) =>
      `Real menos previsto, ${target}, em ${text} ${count === 1 ? 'faixa' : 'faixas'} de previsões.`,
    median: 'mediana',
    eightInTen: 'oito em cada dez',
    head: {
      near: 'Previsto perto de',
      tenth: 'Percentil 10',
      median: 'Mediana',
      ninetieth: 'Percentil 90',
    },
  },
  histogram: {
    caption: 'Com que frequência ocorre cada erro',
    title: ({ range, most, rows }) =>
      `Erros de ${range} são os mais frequentes: ${most} de ${rows} linhas.`,
    none: 'Nenhum erro foi contado.',
    reading: (target) => `Erros são real menos previsto, ${target}. Tracejado: sem erro.`,
    label: ({ count, text }) =>
      `Histograma de erros em ${text} ${count === 1 ? 'intervalo' : 'intervalos'}.`,
    rowsPerUnit: 'Linhas por unidade de erro',
    head: { from: 'Erro de', to: 'Até', rows: 'Linhas' },
  },
  horizon: {
    caption: 'Erro por passos à frente',
    step: 'passo',
    ahead: (step) => `À frente (${step})`,
    at: ({ text, step }) => `${text} à frente (${step})`,
    title: ({ name, first, last }) =>
      `${name} ${first.value} com ${first.at}, ${last.value} com ${last.at}.`,
    forecasts: (n) => `${n} previsões por distância`,
    covered: 'A tabela acrescenta a proporção dentro da faixa prevista.',
    coveredMeant: (nominal) =>
      `A tabela acrescenta a proporção dentro da faixa prevista, que deveria ser ${nominal}.`,
    label: ({ name, step, values }) => `${name} por distância à frente (${step}): ${values}.`,
    head: {
      absolute: 'Erro absoluto médio',
      scaled: 'Erro escalonado',
      inside: 'Dentro da faixa',
      insideMeant: (nominal) => `Dentro da faixa, deveria ser ${nominal}`,
    },
  },
};
