import type { leakage as english } from '../en/leakage.ts';
import type { Widen } from '../widen.ts';

export const leakage: Widen<typeof english> = {
  summary: ({ checked, all }) => `Vazamento de dados: ${checked} de ${all} perguntas verificadas`,
  questions: {
    separateTestSet: 'Parte de teste nunca vista no treino?',
    preprocessingFitOnTrainOnly: 'Escala e codificação ajustadas só nas linhas de treino?',
    featureSelectionOnTrainOnly: 'Variáveis escolhidas só nas linhas de treino?',
    duplicatesRemoved: 'Nenhuma linha em duas partes?',
    featuresLegitimate: 'Toda variável conhecida na hora da previsão?',
    temporalOrder: 'Treino anterior ao teste no tempo?',
    groupIndependence: 'Nenhuma pessoa ou local em duas partes?',
    samplingBias: 'As linhas de teste representam a população?',
  },
  answers: {
    'yes-checked': 'Sim, verificado',
    'no-risk': 'Sem risco aqui',
    'not-checked': 'Não verificado',
    'found-and-fixed': 'Encontrado e corrigido',
  },
};
