/** Metrics in one sentence each, by registry id, for readers who are not technical. */
export const plain: Readonly<Record<string, string>> = {
  accuracy: 'De todos los casos, la proporción en que el modelo acertó.',
  'average-precision':
    'Con los casos más probables primero en la lista, qué tan pura se mantiene hasta encontrar todos los reales.',
  'balanced-accuracy': 'La proporción en que el modelo acertó, contando cada clase por igual.',
  'base-rate': 'La proporción de casos que realmente son positivos.',
  brier:
    'Qué tan lejos están las probabilidades predichas de lo que ocurrió, al cuadrado y en promedio.',
  'brier-skill':
    'Cuánto más cerca están las probabilidades predichas que al predecir siempre la tasa habitual.',
  'cohen-kappa': 'Acuerdo con la verdad más allá de lo que daría adivinar con las mismas tasas.',
  ece: 'Qué tan lejos están, en promedio, las probabilidades predichas de lo que realmente ocurrió.',
  f1: 'Un solo número para cuántas alertas son correctas y cuántos casos reales se encuentran.',
  fnr: 'De todos los casos reales, la proporción que el modelo pasó por alto.',
  fpr: 'De todos los casos que no son reales, la proporción que el modelo marcó de todos modos.',
  'log-loss':
    'Cuánto sorprendió al modelo lo que ocurrió; los errores cometidos con seguridad cuestan más.',
  mcc: 'Acuerdo entre predicción y verdad que unas clases desiguales no pueden inflar.',
  npv: 'De todos los casos que el modelo descartó, la proporción que realmente era negativa.',
  'pr-auc':
    'Qué tan correctas se mantienen las alertas mientras se encuentran más y más casos reales.',
  precision: 'De todos los casos que el modelo marcó, la proporción que era real.',
  recall: 'De todos los casos reales, la proporción que el modelo encontró.',
  'roc-auc': 'Con qué frecuencia un caso real al azar queda por encima de otro que no lo es.',
  'selection-rate': 'De todos los casos, la proporción que el modelo marcó.',
  specificity: 'De todos los casos que no son reales, la proporción que el modelo descartó.',
  'top-5-accuracy':
    'Con qué frecuencia la respuesta correcta está entre las cinco mejores opciones del modelo.',
  'explained-variance':
    'La proporción de las variaciones que el modelo sigue, sin contar un desfase constante.',
  mae: 'Cuánto se aleja en promedio una predicción.',
  mape: 'Cuánto se aleja en promedio una predicción, como proporción del valor verdadero.',
  'max-error': 'Cuánto se aleja la peor predicción.',
  medae: 'La mitad de las predicciones está más cerca que este valor.',
  mse: 'Distancia a la verdad al cuadrado, en promedio; los errores grandes cuentan más.',
  pearson: 'Qué tan de cerca suben y bajan las predicciones con la verdad.',
  r2: 'La proporción de las variaciones que el modelo explica; 0 no es mejor que adivinar siempre la media.',
  rmse: 'Cuánto se alejan en promedio las predicciones, con más peso para los errores grandes.',
  rmsle: 'Cuánto se alejan las predicciones en proporción a los valores verdaderos.',
  spearman: 'Qué tan bien las predicciones ponen los casos en el orden correcto.',
  coverage:
    'Con qué frecuencia la verdad cae dentro del rango predicho; debe coincidir con lo prometido.',
  crps: 'Qué tan lejos está toda una distribución predicha de lo que ocurrió; lo mejor es estrecha y correcta.',
  'interval-width': 'Qué tan anchos son en promedio los rangos predichos; los estrechos dicen más.',
  mase: 'Error del pronóstico comparado con repetir simplemente un valor anterior; por debajo de 1 es mejor que eso.',
  'mean-bias':
    'Cuánto quedan las predicciones, en promedio, por encima o por debajo; 0 es equilibrado.',
  smape:
    'Cuánto se alejan los pronósticos, como proporción del punto medio entre pronóstico y verdad.',
  wape: 'Todos los errores sumados, como proporción de todo lo que había que predecir.',
  'hit-rate-at-k': 'Con qué frecuencia al menos uno de los primeros k resultados es correcto.',
  'map-at-k':
    'Qué tan pronto aparecen los resultados correctos en la lista, en promedio sobre todas las búsquedas.',
  mrr: 'Qué tan pronto llega el primer resultado correcto: 1 es siempre el primero, 0,5 es el segundo lugar.',
  'ndcg-at-k': 'Qué tan cerca está el orden de los primeros k resultados del mejor orden posible.',
  'precision-at-k': 'De los primeros k resultados, la proporción de los correctos.',
  'recall-at-k': 'De todos los resultados correctos, la proporción que está entre los primeros k.',
  'accuracy-normalised':
    'La proporción de preguntas bien respondidas, sin favorecer las respuestas cortas.',
  perplexity: 'Entre cuántos posibles fragmentos siguientes del texto duda todavía el modelo.',
  'stereotype-rate':
    'La proporción de pares de oraciones en que el modelo prefiere la que tiene un estereotipo.',
};
