import { describe, expect, test } from 'vitest';
import { METRICS, findMetric, kIn, metricId } from '../../src/metrics/registry.ts';
import { binaryRates } from '../../src/stats/confusion.ts';

const BANNED =
  /\b(?:fair|fairly|unbiased|bias-free|state[- ]of[- ]the[- ]art|significant(?:ly)?|best[- ]in[- ]class|perfect|proves?)\b/i;
const SENTENCE = /^[A-Z][^!?<>]+\.$/;

describe('the registry', () => {
  test('holds at least ninety metrics, once each', () => {
    expect(METRICS.length).toBeGreaterThanOrEqual(90);
    expect(new Set(METRICS.map(({ id }) => id)).size).toBe(METRICS.length);
  });

  test('gives each name to one metric, whatever the case', () => {
    const names = METRICS.flatMap(({ id, aliases }) => [id, ...aliases]).map((name) =>
      name.toLowerCase(),
    );
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('shows no two metrics under one name', () => {
    expect(new Set(METRICS.map(({ name }) => name)).size).toBe(METRICS.length);
  });

  test('is sorted by family, then by id', () => {
    const order = METRICS.map(({ family, id }) => `${family} ${id}`);
    expect(order).toEqual([...order].sort());
  });

  test('holds every family', () => {
    expect([...new Set(METRICS.map(({ family }) => family))]).toEqual([
      'classification',
      'clustering',
      'detection',
      'forecasting',
      'language',
      'ranking',
      'regression',
      'reinforcement',
      'segmentation',
      'speech',
      'survival',
    ]);
  });

  test('has no alias that hides a split or turns the sign', () => {
    const hiding = /^(?:eval|val|valid|test|train|training|neg|negative)[_/]/;
    const turned = ['negative_predictive_value'];
    expect(
      METRICS.flatMap(({ aliases }) => aliases).filter(
        (alias) => hiding.test(alias) && !turned.includes(alias),
      ),
    ).toEqual([]);
  });

  test('leaves out the names that mean two things', () => {
    for (const name of ['map', 'mAP@50', 'mAP@75', 'overall_accuracy', 'bias', 'mean_accuracy'])
      expect([name, findMetric(name)?.id]).toEqual([name, undefined]);
  });
});

describe.each(METRICS)('$id', (metric) => {
  test('is an id an author may write', () => {
    expect(metric.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  test('is explained in one plain sentence', () => {
    expect(metric.plain).toMatch(SENTENCE);
    expect(metric.plain).not.toMatch(BANNED);
    expect(metric.plain.length).toBeLessThanOrEqual(120);
  });

  test('says what misleads in short sentences', () => {
    for (const pitfall of metric.pitfalls) {
      expect(pitfall).toMatch(SENTENCE);
      expect(pitfall).not.toMatch(BANNED);
      expect(pitfall.length).toBeLessThanOrEqual(120);
    }
    expect(new Set(metric.pitfalls).size).toBe(metric.pitfalls.length);
  });

  test('is found by its id and by every alias, in any case', () => {
    for (const name of [metric.id, ...metric.aliases]) {
      expect(findMetric(name)).toBe(metric);
      expect(findMetric(name.toUpperCase())).toBe(metric);
    }
  });

  test('has a range with its lower end first', () => {
    const [low, high] = metric.range;
    expect(low === null || high === null || low < high).toBe(true);
  });

  test('says which rows it is a share of when it is one, and only then', () => {
    expect(metric.denominator !== undefined).toBe(metric.proportion);
    expect(metric.interval === 'wilson').toBe(metric.proportion);
    if (metric.proportion) expect([metric.unit, metric.range]).toEqual(['fraction', [0, 1]]);
  });
});

test('all names of a metric have one id, and other names stand for themselves', () => {
  expect(['auc', 'roc_auc', 'roc-auc', 'x-gap'].map(metricId)).toEqual([
    ...['roc-auc', 'roc-auc', 'roc-auc'],
    'x-gap',
  ]);
});

describe('findMetric', () => {
  test('knows nothing it was not told', () => {
    for (const name of ['', 'loss', 'epoch', 'constructor', '__proto__', 'accuracy ', '@', ',none'])
      expect([name, findMetric(name)]).toEqual([name, undefined]);
  });

  test.each([
    ['val_loss'],
    ['eval_accuracy'],
    ['training_f1_score'],
    ['neg_mean_squared_error'],
    ['acc_stderr,none'],
    ['samples_per_second'],
  ])('does not take %s for a result', (name) => {
    expect(findMetric(name)).toBeUndefined();
  });

  test.each([
    ['recall@k', 'recall-at-k'],
    ['recall@10', 'recall-at-k'],
    ['Recall@5', 'recall-at-k'],
    ['recall_at_10', 'recall-at-k'],
    ['ndcg@10', 'ndcg-at-k'],
    ['precision@3', 'precision-at-k'],
    ['P@1', 'precision-at-k'],
    ['HR@10', 'hit-rate-at-k'],
    ['mrr@10', 'mrr'],
    ['MAP@10', 'map-at-k'],
    ['pass@1', 'pass-at-k'],
    ['map50', 'map50'],
    ['mAP50-95', 'map50-95'],
    ['mAP@0.5', 'map50'],
    ['mAP@0.5:0.95', 'map50-95'],
    ['mAP@[.5:.95]', 'map50-95'],
    ['acc@1', 'accuracy'],
    ['Acc@5', 'top-5-accuracy'],
  ])('reads %s as %s', (name, id) => {
    expect(findMetric(name)?.id).toBe(id);
  });

  test.each([
    ['accuracy@3'],
    ['faithfulness/v1/mean'],
    ['foo@10'],
    ['recall@0'],
    ['recall@1.5'],
    ['recall@@5'],
  ])('does not know %s', (name) => {
    expect(findMetric(name)).toBeUndefined();
  });

  // Names as each program writes them, from its own documentation or source.
  test.each([
    ['scikit-learn', 'accuracy_score', 'accuracy'],
    ['scikit-learn', 'average_precision', 'average-precision'],
    ['scikit-learn', 'balanced_accuracy_score', 'balanced-accuracy'],
    ['scikit-learn', 'brier_score_loss', 'brier'],
    ['scikit-learn', 'fbeta_score', 'f-beta'],
    ['scikit-learn', 'f1-score', 'f1'],
    ['scikit-learn', 'fowlkes_mallows_score', 'fowlkes-mallows-pairs'],
    ['scikit-learn', 'hamming_loss', 'hamming-loss'],
    ['scikit-learn', 'jaccard_score', 'jaccard'],
    ['scikit-learn', 'matthews_corrcoef', 'mcc'],
    ['scikit-learn', 'mean_pinball_loss', 'pinball-loss'],
    ['scikit-learn', 'mean_poisson_deviance', 'poisson-deviance'],
    ['scikit-learn', 'mean_squared_log_error', 'msle'],
    ['scikit-learn', 'median_absolute_error', 'medae'],
    ['scikit-learn', 'ndcg_score', 'ndcg-at-k'],
    ['scikit-learn', 'r2_score', 'r2'],
    ['scikit-learn', 'adjusted_rand_score', 'ari'],
    ['scikit-learn', 'normalized_mutual_info_score', 'nmi'],
    ['scikit-learn', 'v_measure_score', 'v-measure'],
    ['scikit-learn', 'silhouette_score', 'silhouette'],
    ['scikit-learn', 'completeness_score', 'completeness'],
    ['MLflow', 'precision_recall_auc', 'pr-auc'],
    ['MLflow', 'recall_score', 'recall'],
    ['MLflow', 'root_mean_squared_error', 'rmse'],
    ['MLflow', 'rouge1/v1/mean', 'rouge-1'],
    ['MLflow', 'exact_match/v1', 'exact-match'],
    ['MLflow', 'ndcg_at_3/v1/mean', 'ndcg-at-k'],
    ['Hugging Face evaluate', 'matthews_correlation', 'mcc'],
    ['Hugging Face evaluate', 'pearsonr', 'pearson'],
    ['Hugging Face evaluate', 'spearmanr', 'spearman'],
    ['Hugging Face evaluate', 'rougeL', 'rouge-l'],
    ['Hugging Face evaluate', 'rougeLsum', 'rouge-lsum'],
    ['Hugging Face evaluate', 'sacrebleu', 'bleu'],
    ['Hugging Face evaluate', 'overall_f1', 'entity-f1'],
    ['Hugging Face evaluate', 'mean_iou', 'mean-iou'],
    ['Ultralytics', 'metrics/mAP50(B)', 'map50'],
    ['Ultralytics', 'metrics/mAP50-95(B)', 'map50-95'],
    ['Ultralytics', 'metrics/mAP50(M)', 'mask-map50'],
    ['Ultralytics', 'metrics/mAP50-95(M)', 'mask-map50-95'],
    ['Ultralytics', 'metrics/mAP50-95(P)', 'pose-map50-95'],
    ['Ultralytics', 'metrics/precision(B)', 'box-precision'],
    ['Ultralytics', 'metrics/recall(M)', 'mask-recall'],
    ['Ultralytics', 'metrics/accuracy_top1', 'accuracy'],
    ['Ultralytics', 'metrics/accuracy_top5', 'top-5-accuracy'],
    ['torchmetrics', 'BinaryAUROC', 'roc-auc'],
    ['torchmetrics', 'BinaryF1Score', 'f1'],
    ['torchmetrics', 'MeanAbsoluteError', 'mae'],
    ['torchmetrics', 'map_50', 'map50'],
    ['torchmetrics', 'map_small', 'map-small'],
    ['torchmetrics', 'mar_100', 'mar-100'],
    ['torchmetrics', 'word_error_rate', 'wer'],
    ['torchmetrics', 'char_error_rate', 'cer'],
    ['torchmetrics', 'match_error_rate', 'mer'],
    ['torchmetrics', 'rouge2_fmeasure', 'rouge-2'],
    ['torchmetrics', 'retrieval_reciprocal_rank', 'mrr'],
    ['torchmetrics', 'symmetric_mean_absolute_percentage_error', 'smape'],
    ['lm-evaluation-harness', 'acc', 'accuracy'],
    ['lm-evaluation-harness', 'acc,none', 'accuracy'],
    ['lm-evaluation-harness', 'acc_norm,none', 'accuracy-normalised'],
    ['lm-evaluation-harness', 'exact_match,strict-match', 'exact-match'],
    ['lm-evaluation-harness', 'ppl', 'perplexity'],
    ['lm-evaluation-harness', 'word_perplexity', 'word-perplexity'],
    ['lm-evaluation-harness', 'byte_perplexity', 'byte-perplexity'],
    ['lm-evaluation-harness', 'bits_per_byte', 'bits-per-byte'],
    ['lm-evaluation-harness', 'pct_stereotype', 'stereotype-rate'],
    ['Keras', 'sparse_categorical_accuracy', 'accuracy'],
    ['Keras', 'binary_crossentropy', 'log-loss'],
    ['Keras', 'top_k_categorical_accuracy', 'top-5-accuracy'],
    ['Keras', 'mean_io_u', 'mean-iou'],
    ['Keras', 'mean_squared_logarithmic_error', 'msle'],
    ['Keras', 'AUC', 'roc-auc'],
    ['Evidently', 'abs_error_max', 'max-error'],
    ['Evidently', 'mean_error', 'mean-bias'],
    ['Evidently', 'RocAuc', 'roc-auc'],
    ['Evidently', 'PrecisionTopK', 'precision-at-k'],
    ['Evidently', 'Personalization', 'personalisation'],
    ['ragas', 'answer_relevancy', 'answer-relevance'],
    ['ragas', 'context_precision', 'context-precision'],
    ['ragas', 'llm_context_precision_with_reference', 'context-precision'],
    ['ragas', 'context_recall', 'context-recall'],
    ['ragas', 'faithfulness', 'faithfulness'],
    ['lifelines', 'concordance_index_', 'c-index'],
    ['scikit-survival', 'integrated_brier_score', 'integrated-brier'],
    ['scikit-survival', 'concordance_index_ipcw', 'uno-c-index'],
    ['Stable-Baselines3', 'mean_reward', 'mean-return'],
    ['Stable-Baselines3', 'mean_ep_length', 'episode-length'],
    ['GluonTS', 'mean_wQuantileLoss', 'wql'],
  ])('reads the %s name %s as %s', (_, name, id) => {
    expect(findMetric(name)?.id).toBe(id);
  });

  // Manifests, rules and charts write these ids out.
  test.each(
    `accuracy balanced-accuracy precision recall specificity npv f1 f-beta fnr fpr mcc cohen-kappa
    fowlkes-mallows jaccard roc-auc average-precision pr-auc brier brier-skill ece mce log-loss
    hamming-loss subset-accuracy top-5-accuracy mae rmse mse rmsle r2 adjusted-r2 explained-variance
    mape smape wape medae max-error pinball-loss poisson-deviance spearman pearson mase coverage
    winkler-score crps mean-bias ndcg-at-k map-at-k mrr recall-at-k precision-at-k hit-rate-at-k
    catalogue-coverage novelty diversity map50 map75 map50-95 iou mean-iou dice pixel-accuracy
    boundary-f1 hausdorff-95 panoptic-quality wer cer mer eer der mos perplexity bits-per-byte bleu
    chrf rouge-1 rouge-2 rouge-l meteor bertscore exact-match token-f1 pass-at-k win-rate
    faithfulness answer-relevance context-precision context-recall hallucination-rate refusal-rate
    task-success silhouette davies-bouldin calinski-harabasz ari nmi v-measure homogeneity
    completeness c-index integrated-brier mean-return iqm-return episode-length success-rate`.split(
      /\s+/,
    ),
  )('knows %s by that id', (id) => {
    expect(findMetric(id)?.id).toBe(id);
  });
});

test.each([
  ['recall@10', 10],
  ['NDCG_at_5', 5],
  ['mrr@10', 10],
  ['ndcg_at_3/v1/mean', 3],
  ['recall@k', undefined],
  ['recall-at-k', undefined],
  ['acc@5', undefined],
  ['mAP@50', undefined],
  ['map50', undefined],
  ['foo@10', undefined],
  ['', undefined],
])('the k in %s is %s', (name, k) => {
  expect(kIn(name)).toBe(k);
});

test('every rate of a confusion matrix is a known metric, and a proportion exactly when it has counts', () => {
  const rates = Object.entries(binaryRates({ tp: 3, fp: 1, tn: 5, fn: 2 }));
  expect(rates.length).toBeGreaterThanOrEqual(13);
  for (const [id, { k }] of rates)
    expect([id, findMetric(id)?.proportion]).toEqual([id, k !== undefined]);
});

test('counts belong to the rows the registry names', () => {
  const rates = binaryRates({ tp: 3, fp: 1, tn: 5, fn: 2 });
  const rows = {
    rows: 11,
    positives: 5,
    negatives: 6,
    'predicted-positives': 4,
    'predicted-negatives': 7,
  };
  for (const metric of METRICS) {
    const n = rates[metric.id]?.n;
    if (n !== undefined && metric.denominator)
      expect([metric.id, n]).toEqual([metric.id, rows[metric.denominator]]);
  }
});
