import type { chartsOfTraining as english } from '../en/charts-of-training.ts';
import type { Widen } from '../widen.ts';

export const chartsOfTraining: Widen<typeof english> = {
  learning: {
    axes: {
      rows: 'Linhas de treino',
      steps: 'Passos de treino',
      epochs: 'Épocas',
      trees: 'Árvores',
      tokens: 'Tokens de treino',
    },
    caption: (measure) => `${measure} conforme o treino cresce`,
    by: ({ measure, axis }) => `${measure} por ${axis.toLowerCase()}`,
    counts: ({ points, lines }) =>
      `${points.text} ${points.count === 1 ? 'ponto' : 'pontos'} em ${lines.text} ${lines.count === 1 ? 'linha' : 'linhas'}`,
    none: (measure) => `${measure}: sem valores.`,
    ends: ({ measure, value }) => `${measure} termina em ${value}.`,
    allEnd: ({ measure, value }) => `${measure} termina em ${value} em todas as linhas.`,
    endsApart: ({ measure, highest, high, lowest, low }) =>
      `${measure} termina mais alto em ${highest}, ${high}, e mais baixo em ${lowest}, ${low}.`,
    line: ({ name, from, start, to, end }) => `${name} de ${from} em ${start} a ${to} em ${end}`,
    label: ({ measure, axis, lines }) => `${measure} por ${axis.toLowerCase()}: ${lines}.`,
  },
  returns: {
    caption: 'Retorno por semente',
    axis: 'Retorno de um episódio',
    mean: 'Média',
    seed: (number) => `Semente ${number}`,
    oneSeed: (mean) => `Retorno médio ${mean} de uma só semente.`,
    seeds: ({ mean, text, low, high }) =>
      `Retorno médio ${mean} em ${text} sementes, cada uma de ${low} a ${high}.`,
    counts: ({ episodes, seeds }) =>
      `${episodes.text} ${episodes.count === 1 ? 'episódio' : 'episódios'} de ${seeds.text} ${seeds.count === 1 ? 'semente' : 'sementes'}.`,
    dots: 'Pontos pequenos: episódios; grandes: sua média.',
    more: ({ count, text }) => `Mais ${text} ${count === 1 ? 'semente' : 'sementes'} na tabela.`,
    label: (seeds) => `Retorno por semente de treino. ${seeds}.`,
    seedMean: ({ seed, mean }) => `${seed}: média ${mean}`,
    head: { seed: 'Semente', episodes: 'Episódios', lowest: 'Mínimo', highest: 'Máximo' },
  },
  variations: {
    ablation: { caption: 'Partes removidas', column: 'Removido' },
    robustness: { caption: 'Entrada modificada', column: 'Entrada' },
    same: (measure) => `${measure} não muda.`,
    falls: ({ name, measure, by, to }) => `${name}: ${measure} cai ${by}, para ${to}.`,
    rises: ({ name, measure, by, to }) => `${name}: ${measure} sobe ${by}, para ${to}.`,
    uprightLine: 'Linha vertical: o modelo completo.',
    label: ({ caption, measure, changes }) => `${caption}, mudança de ${measure}: ${changes}.`,
    axis: (measure) => `Mudança de ${measure}`,
  },
};
