/** Metrics in one sentence each, by registry id, for readers who are not technical. */
export const plain: Readonly<Record<string, string>> = {
  accuracy: 'De todos os casos, a proporção em que o modelo acertou.',
  'average-precision':
    'Com os casos mais prováveis no início da lista, o quanto ela se mantém pura até que todos os reais sejam encontrados.',
  'balanced-accuracy': 'A proporção em que o modelo acertou, com cada classe valendo o mesmo.',
  'base-rate': 'A proporção de casos que são realmente positivos.',
  brier:
    'O quanto as probabilidades previstas se afastam do que aconteceu, ao quadrado e em média.',
  'brier-skill':
    'Quanto mais próximas estão as probabilidades previstas do que ao prever sempre a taxa usual.',
  'cohen-kappa': 'Concordância com a verdade além do que daria adivinhar com as mesmas taxas.',
  ece: 'O quanto, em média, as probabilidades previstas se afastam do que realmente aconteceu.',
  f1: 'Um só número para quantos alertas estão certos e quantos casos reais são encontrados.',
  fnr: 'De todos os casos reais, a proporção que o modelo deixou passar.',
  fpr: 'De todos os casos que não são reais, a proporção que o modelo marcou mesmo assim.',
  'log-loss':
    'O quanto o modelo se surpreendeu com o que aconteceu; erros cometidos com confiança custam mais.',
  mcc: 'Concordância entre previsão e verdade que classes desiguais não conseguem inflar.',
  npv: 'De todos os casos que o modelo descartou, a proporção que era realmente negativa.',
  'pr-auc':
    'O quanto os alertas continuam certos enquanto mais e mais casos reais são encontrados.',
  precision: 'De todos os casos que o modelo marcou, a proporção que era real.',
  recall: 'De todos os casos reais, a proporção que o modelo encontrou.',
  'roc-auc': 'Com que frequência um caso real ao acaso fica acima de outro que não o é.',
  'selection-rate': 'De todos os casos, a proporção que o modelo marcou.',
  specificity: 'De todos os casos que não são reais, a proporção que o modelo descartou.',
  'top-5-accuracy':
    'Com que frequência a resposta certa está entre as cinco melhores opções do modelo.',
  'explained-variance':
    'A proporção das variações que o modelo acompanha, sem contar um deslocamento constante.',
  mae: 'Quanto uma previsão erra em média.',
  mape: 'Quanto uma previsão erra em média, como proporção do valor verdadeiro.',
  'max-error': 'Quanto a pior previsão erra.',
  medae: 'Metade das previsões está mais próxima do que este valor.',
  mse: 'Distância da verdade ao quadrado, em média; erros grandes contam mais.',
  pearson: 'O quanto as previsões sobem e descem junto com a verdade.',
  r2: 'A proporção das variações que o modelo explica; 0 não é melhor do que chutar sempre a média.',
  rmse: 'Quanto as previsões erram em média, com mais peso para os erros grandes.',
  rmsle: 'Quanto as previsões erram em proporção aos valores verdadeiros.',
  spearman: 'O quanto as previsões colocam os casos na ordem certa.',
  coverage:
    'Com que frequência a verdade cai dentro da faixa prevista; deve corresponder ao prometido.',
  crps: 'O quanto toda uma distribuição prevista se afasta do que aconteceu; estreita e correta é o melhor.',
  'interval-width': 'A largura média das faixas previstas; faixas estreitas dizem mais.',
  mase: 'Erro da previsão comparado com simplesmente repetir um valor anterior; abaixo de 1 é melhor do que isso.',
  'mean-bias': 'Quanto as previsões ficam, em média, altas ou baixas demais; 0 é equilibrado.',
  smape: 'Quanto as previsões erram, como proporção do ponto médio entre previsão e verdade.',
  wape: 'Todos os erros somados, como proporção de tudo o que havia a prever.',
  'hit-rate-at-k': 'Com que frequência ao menos um dos primeiros k resultados está certo.',
  'map-at-k': 'O quão cedo os resultados certos aparecem na lista, em média sobre todas as buscas.',
  mrr: 'O quão cedo vem o primeiro resultado certo: 1 é sempre o primeiro, 0,5 é o segundo lugar.',
  'ndcg-at-k': 'O quanto a ordem dos primeiros k resultados se aproxima da melhor ordem possível.',
  'precision-at-k': 'Dos primeiros k resultados, a proporção dos certos.',
  'recall-at-k': 'De todos os resultados certos, a proporção encontrada entre os primeiros k.',
  'accuracy-normalised':
    'A proporção de perguntas respondidas corretamente, sem favorecer respostas curtas.',
  perplexity: 'Entre quantos próximos trechos de texto o modelo ainda hesita.',
  'stereotype-rate':
    'A proporção de pares de frases em que o modelo prefere a que contém um estereótipo.',
};
