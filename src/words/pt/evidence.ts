import type { evidence as english } from '../en/evidence.ts';
import type { Widen } from '../widen.ts';

export const evidence: Widen<typeof english> = {
  levels: {
    'self-reported': { label: 'Declarado', meaning: 'Digitado à mão; nenhum arquivo o sustenta.' },
    imported: {
      label: 'Importado',
      meaning: 'Lido de um arquivo; o caminho, o lugar nele e o hash ficam registrados.',
    },
    'pipeline-verified': {
      label: 'Verificado pelo pipeline',
      meaning: 'Lido de um arquivo cujo hash, ou cuja execução e commit, o pipeline registrou.',
    },
    recomputed: {
      label: 'Recalculado',
      meaning: 'Calculado na geração do site a partir de contagens ou pontos.',
    },
  },
  source: (what) => `Fonte: ${what}`,
  proof: {
    numbers: ({ count, text }) => (count === 1 ? '1 número' : `${text} números`),
    projects: ({ count, text }) => (count === 1 ? '1 projeto' : `${text} projetos`),
    lead: ({ numbers, projects, count }) =>
      `${numbers} em ${projects}, ${count === 1 ? '' : 'cada um '}com sua fonte`,
    levels: {
      recomputed: (count) => `${count} recalculados a partir de contagens ou pontos`,
      'pipeline-verified': (count) => `${count} verificados pelo registro de um pipeline`,
      imported: (count) => `${count} lidos de arquivos`,
      'self-reported': (count) => `${count} declarados sem arquivo`,
    },
  },
  metric: {
    lowerIsBetter: 'menor é melhor',
    intervalMissing: 'Falta o intervalo',
    chanceMissing: 'Falta o nível do acaso',
    baselineMissing: 'Falta a referência',
    verdicts: {
      better: ({ name, value }) => `Referência: ${name}, ${value}`,
      equal: ({ name, value }) => `Não se distingue de ${name}, ${value}`,
      worse: ({ name, value }) => `Não melhor que ${name}, ${value}`,
    },
  },
  gap: {
    withinChance: (limit) => `Não se distingue do acaso, até ${limit}`,
    chance: (limit) => `Só o acaso: até ${limit}`,
    between: ([one, other]) => `Entre ${one} e ${other}`,
    meaning: (rate) =>
      `${rate} Diferença: o maior desses números entre os grupos comparados menos o menor.`,
    chanceMeaning:
      'Só o acaso: o valor abaixo do qual a diferença fica em 95 de 100 simulações em que todos os grupos têm a mesma taxa.',
  },
};
