import type { Denominator, Metric } from './metric.ts';

const score = (id: string, name: string, plain: string, rest: Partial<Metric> = {}): Metric => ({
  id,
  name,
  plain,
  family: 'classification',
  range: [0, 1],
  direction: 'higher',
  unit: 'fraction',
  proportion: false,
  aliases: [],
  ...rest,
});

const share = (
  id: string,
  name: string,
  denominator: Denominator,
  plain: string,
  rest: Partial<Metric> = {},
): Metric => score(id, name, plain, { proportion: true, denominator, ...rest });

/** Metrics of classifiers, sorted by id. Aliases: scikit-learn, MLflow, Keras. */
export const CLASSIFICATION: readonly Metric[] = [
  share('accuracy', 'Accuracy', 'rows', 'Of all cases, the share the model got right.', {
    aliases: [
      'accuracy_score',
      'acc',
      'binary_accuracy',
      'categorical_accuracy',
      'sparse_categorical_accuracy',
    ],
  }),
  score(
    'average-precision',
    'Average precision',
    'Reading cases from most to least suspicious, how pure the list stays until all real ones are found.',
    { aliases: ['average_precision', 'average_precision_score', 'ap'] },
  ),
  score(
    'balanced-accuracy',
    'Balanced accuracy',
    'The share the model got right, counting each class equally.',
    { aliases: ['balanced_accuracy', 'balanced_accuracy_score'] },
  ),
  share('base-rate', 'Base rate', 'rows', 'The share of cases that really are positive.', {
    direction: 'none',
    aliases: ['base_rate', 'prevalence'],
  }),
  score(
    'brier',
    'Brier score',
    'How far predicted probabilities lie from what happened, squared and averaged.',
    { direction: 'lower', aliases: ['brier_score', 'brier_score_loss'] },
  ),
  score(
    'cohen-kappa',
    'Cohen’s kappa',
    'Agreement with the truth beyond what guessing at the same rates would give.',
    { range: [-1, 1], aliases: ['cohen_kappa', 'cohen_kappa_score', 'kappa'] },
  ),
  score(
    'ece',
    'Expected calibration error',
    'How far predicted probabilities lie from observed shares, on average.',
    { direction: 'lower', aliases: ['expected_calibration_error'] },
  ),
  score('f1', 'F1', 'One number for how many flags are right and how many real cases are found.', {
    aliases: ['f1_score', 'f1-score'],
  }),
  share(
    'fnr',
    'False-negative rate',
    'positives',
    'Of all real cases, the share the model missed.',
    { direction: 'lower', aliases: ['false_negative_rate', 'miss_rate'] },
  ),
  share(
    'fpr',
    'False-positive rate',
    'negatives',
    'Of all cases that are not real, the share the model flagged anyway.',
    { direction: 'lower', aliases: ['false_positive_rate', 'fall_out'] },
  ),
  score(
    'log-loss',
    'Log loss',
    'How surprised the model was by what happened; confident mistakes cost most.',
    {
      range: [0, null],
      direction: 'lower',
      unit: 'nats',
      aliases: ['log_loss', 'logloss', 'cross_entropy'],
    },
  ),
  score(
    'mcc',
    'Matthews correlation',
    'Agreement between prediction and truth that a lopsided class balance cannot inflate.',
    { range: [-1, 1], aliases: ['matthews_corrcoef', 'matthews_correlation'] },
  ),
  share(
    'npv',
    'Negative predictive value',
    'predicted-negatives',
    'Of all cases the model cleared, the share that really were clear.',
    { aliases: ['negative_predictive_value'] },
  ),
  // Trapezoids, as MLflow's precision_recall_auc: not the same number as average precision.
  score(
    'pr-auc',
    'PR AUC',
    'Area under the curve of precision against recall, drawn with straight lines between its points.',
    { aliases: ['pr_auc', 'precision_recall_auc', 'auprc'] },
  ),
  share(
    'precision',
    'Precision',
    'predicted-positives',
    'Of all cases the model flagged, the share that were real.',
    { aliases: ['precision_score', 'ppv', 'positive_predictive_value'] },
  ),
  share('recall', 'Recall', 'positives', 'Of all real cases, the share the model found.', {
    aliases: ['recall_score', 'tpr', 'sensitivity', 'true_positive_rate'],
  }),
  score('roc-auc', 'ROC AUC', 'How often a random real case is ranked above a random other one.', {
    aliases: ['roc_auc', 'roc_auc_score', 'auc', 'auroc'],
  }),
  share('selection-rate', 'Selection rate', 'rows', 'Of all cases, the share the model flagged.', {
    direction: 'none',
    aliases: ['selection_rate', 'positive_rate'],
  }),
  share(
    'specificity',
    'Specificity',
    'negatives',
    'Of all cases that are not real, the share the model cleared.',
    { aliases: ['tnr', 'true_negative_rate'] },
  ),
  share(
    'top-5-accuracy',
    'Top-5 accuracy',
    'rows',
    'How often the right answer is among the model’s five best guesses.',
    {
      aliases: [
        'top_5_accuracy',
        'top5_accuracy',
        'top_k_categorical_accuracy',
        'sparse_top_k_categorical_accuracy',
      ],
    },
  ),
];
