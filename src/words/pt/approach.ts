import type { approach as english } from '../en/approach.ts';
import type { Widen } from '../widen.ts';

export const approach: Widen<typeof english> = {
  title: 'Abordagem e alternativas',
  built: (name) => `Modelo construído: ${name}.`,
  kept: ({ name, count, text }) =>
    `Modelo mantido: ${name}, comparado com ${text} ${count === 1 ? 'outro' : 'outros'} nas mesmas linhas.`,
  compared: ({ name, count, text }) =>
    `${name}, comparado com ${text} ${count === 1 ? 'outro' : 'outros'} nas mesmas linhas.`,
  notKept: (name) => `${name}, descartado.`,
  features: 'Variáveis',
  engineering: 'Engenharia de variáveis',
  drivers: 'O que mais pesa',
  model: 'Modelo',
  architecture: 'Arquitetura',
  parameters: 'Parâmetros',
  pretrained: 'Parte de',
  settings: 'Configurações',
  search: 'Busca',
  searches: {
    grid: 'busca em grade',
    random: 'busca aleatória',
    bayes: 'busca bayesiana',
    manual: 'busca manual',
    none: 'Sem busca',
  },
  trials: ({ count, text }) => `${text} ${count === 1 ? 'tentativa' : 'tentativas'}`,
  selectedBy: (measure) => `escolhido por ${measure}`,
  training: 'Treino',
  epochs: ({ count, text }) => `${text} ${count === 1 ? 'época' : 'épocas'}`,
  steps: ({ count, text }) => `${text} ${count === 1 ? 'passo' : 'passos'}`,
  batches: (size) => `lotes de ${size}`,
  seeds: (seeds) => `sementes ${seeds}`,
  table: {
    label: (rows) => `Modelos comparados sobre ${rows}`,
    caption: (rows) => `Medido sobre ${rows}; os valores são arredondados para o lado pior.`,
    kept: 'mantido',
    notKept: 'descartado',
    baseline: 'referência',
    notMeasured: 'não medido',
  },
};
