import { countedFromTwo as counted } from '../counted.ts';
import type { chartsOfPredictions as english } from '../en/charts-of-predictions.ts';
import type { Widen } from '../widen.ts';

export const chartsOfPredictions: Widen<typeof english> = {
  calibration: {
    caption: 'Proporção prevista e observada',
    predicted: 'Probabilidade média prevista',
    observed: (positive) => `Proporção observada ${positive}`,
    head: ['Previsão média', 'Observado', 'Intervalo de 95%', 'n'],
    none: 'Nenhuma faixa tem casos suficientes para avaliar a calibração.',
    agree: ({ agree, bins }) =>
      `Previsão e resultado concordam em ${agree} de ${counted(bins, 'faixa', 'faixas')}.`,
    agreeFew: ({ agree, bins, few }) =>
      `Previsão e resultado concordam em ${agree} de ${counted(bins, 'faixa', 'faixas')}; ${counted(few, 'faixa pequena demais', 'faixas pequenas demais')} para avaliar.`,
    hollow: (least) => `Vazado: menos de ${least} casos.`,
    whiskers: 'Barras de erro: intervalos de Wilson de 95%.',
    brier: (value) => `Escore de Brier ${value}.`,
    label: ({ bins, title }) => `Calibração em ${counted(bins, 'faixa', 'faixas')}. ${title}`,
  },
  forecast: {
    caption: 'Previsão e o que aconteceu',
    value: 'Valor',
    head: ['Data', 'Real', 'Previsão', 'Intervalo previsto'],
    actual: 'real',
    forecast: 'previsão',
    covered: ({ share, meant }) =>
      `${share} do que aconteceu ficou dentro do intervalo previsto${meant && `; o pretendido era ${meant}`}.`,
    inside: ({ inside, values, meant }) =>
      `${inside} de ${counted(values, 'valor', 'valores')} dentro do intervalo previsto${meant && `; o pretendido era ${meant}`}.`,
    off: (size) => `Erro médio de ${size}.`,
    note: (dates) =>
      `Teste, ${counted(dates, 'data no gráfico', 'datas no gráfico')}. Tracejado: previsão.`,
    band: (meant) =>
      `Banda: intervalo previsto${meant && `, feito para conter ${meant} dos valores`}.`,
    starts: (folds) =>
      folds.count === 1
        ? 'Vertical fina: início da partição retrospectiva; antes dela, o modelo é ajustado de novo.'
        : `Verticais finas: inícios de ${folds.text} partições retrospectivas; antes de cada uma, o modelo é ajustado de novo.`,
    label: ({ name, from, to, title }) =>
      `Previsão e valores reais, ${name}, de ${from} a ${to}. ${title}`,
  },
  folds: {
    fold: 'Partição',
    caption: (measure) => `${measure} por partição`,
    title: ({ measure, low, high, folds }) =>
      `${measure} de ${low} a ${high} em ${counted(folds, 'partição', 'partições')}.`,
    note: ({ folds, repeats }) =>
      `Validação cruzada, ${counted(folds, 'partição', 'partições')}${repeats.count > 1 ? `, sorteadas ${repeats.text} vezes` : ''}. Dispersão entre partições, não um intervalo: as partições compartilham linhas de treino. Tracejado: média.`,
    label: ({ title, mean }) =>
      `${title} Média ${mean}. Dispersão entre partições, não um intervalo.`,
    mean: (value) => `média ${value}`,
  },
};
