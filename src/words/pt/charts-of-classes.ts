import { countedFromTwo as counted } from '../counted.ts';
import type { chartsOfClasses as english } from '../en/charts-of-classes.ts';
import type { Widen } from '../widen.ts';

export const chartsOfClasses: Widen<typeof english> = {
  rows: {
    class: 'Classe',
    one: ({ measure, value, classes }) =>
      `${measure} ${value} em ${counted(classes, 'classe', 'classes')}.`,
    range: ({ measure, low, high, classes }) =>
      `${measure} de ${low} a ${high} em ${counted(classes, 'classe', 'classes')}.`,
    whiskers: 'Barras de erro: intervalos de Wilson de 95%.',
    rest: ({ drawn, more }) =>
      `As ${drawn} mais baixas estão no gráfico; há mais ${more} na tabela.`,
    all: (texts) => texts.join(' e '),
    label: ({ caption, names, values }) => `${caption}, ${names}: ${values}.`,
    interval: (measure) => `Intervalo de ${measure}`,
  },
  precision: {
    caption: 'Precisão média por classe',
    at50: 'AP com sobreposição de 0,5',
    at50to95: 'AP de 0,5 a 0,95',
    definition: (images) =>
      `${images} imagens. AP: precisão média conforme a sobreposição entre caixa e objeto.`,
    counted: 'Objetos',
    sizes: { small: 'Objetos pequenos', medium: 'Objetos médios', large: 'Objetos grandes' },
  },
  overlap: {
    caption: 'Sobreposição por classe',
    definition: (images) =>
      `${images} imagens. IoU: área comum dividida pela área conjunta; Dice: o dobro da área comum dividido pela soma das duas.`,
    counted: 'Pixels',
  },
  scores: {
    caption: 'Métricas por classe',
    definition:
      'Recall: proporção da classe que foi encontrada; F1: média harmônica de recall e precisão.',
    counted: 'Linhas',
  },
  clusters: {
    caption: 'Linhas por cluster',
    axis: 'Linhas',
    head: ['Cluster', 'Linhas', 'Silhueta média'],
    noise: 'Em nenhum cluster',
    title: ({ clusters, name, size, rows }) =>
      `O maior de ${counted(clusters, 'cluster', 'clusters')}: ${name}, ${size} de ${counted(rows, 'linha', 'linhas')}.`,
    titleNoise: ({ clusters, name, size, rows, noise }) =>
      `O maior de ${counted(clusters, 'cluster', 'clusters')}: ${name}, ${size} de ${counted(rows, 'linha', 'linhas')}; ${noise} em nenhum cluster.`,
    note: 'Linhas de cada cluster.',
    silhouette:
      'Depois do tamanho: silhueta média, de -1 a 1; perto de 1, as linhas ficam longe dos outros clusters.',
    stability: (index) =>
      `Índice de Rand ajustado médio entre ajustes em linhas reamostradas: ${index}.`,
    more: (count) => `Mais ${count} na tabela.`,
    label: ({ title, sizes }) => `Linhas por cluster. ${title} ${sizes}.`,
  },
  confusion: {
    caption: 'Classe real e classe prevista',
    measured: ({ split, cutOff, rows }) => `${split}${cutOff && ` com limiar ${cutOff}`}, ${rows}.`,
    shares: 'As linhas são classes reais; porcentagens por linha.',
    tints:
      'As linhas são classes reais e as colunas, previstas; mais escuro é uma proporção maior da linha.',
    recovered: 'Calculado a partir das taxas publicadas.',
    labelMany: ({ classes, title }) => `Matriz de confusão de ${classes} classes. ${title}`,
    label: 'Matriz de confusão.',
    cell: ({ count, predicted }) => `previsão ${predicted}: ${count}`,
    row: ({ actual, cells }) => `${actual}: ${cells}.`,
    column: (name) => `previsão ${name}`,
    actual: 'Real',
    predicted: 'Previsão',
    predictedAs: (name) => `Previsão ${name}`,
    all: 'Total',
    rows: 'Linhas',
  },
};
