import { metricsOf } from './define.ts';
import type { Metric } from './metric.ts';

const score = metricsOf({
  family: 'classification',
  range: [0, 1],
  direction: 'higher',
  unit: 'fraction',
});

/**
 * Metrics of classifiers, sorted by id. `ap` means scikit-learn's average precision of one ranked
 * list; what the COCO benchmark calls AP is a mean over classes and overlaps, `map50-95`.
 */
export const CLASSIFICATION: readonly Metric[] = [
  score('accuracy', 'Accuracy', 'Of all cases, the share the model got right.', {
    denominator: 'rows',
    pitfalls: ['When one class is common, always guessing that class scores high too.'],
    aliases: `accuracy_score acc acc@1 top1_accuracy top_1_accuracy binary_accuracy
      categorical_accuracy sparse_categorical_accuracy BinaryAccuracy metrics/accuracy_top1`,
  }),
  score(
    'average-precision',
    'Average precision',
    'With the likeliest cases listed first, how pure the list stays until all real ones are found.',
    {
      pitfalls: [
        'Guessing scores the share of real cases, so values from different data do not compare.',
        'Taken from yes-or-no answers instead of scores, it measures one cut-off only.',
      ],
      aliases: 'average_precision average_precision_score avg_prec ap BinaryAveragePrecision',
    },
  ),
  score(
    'balanced-accuracy',
    'Balanced accuracy',
    'The share the model got right, counting each class equally.',
    {
      pitfalls: ['Hides how many false alarms a rare class brings.'],
      aliases: 'balanced_accuracy balanced_accuracy_score',
    },
  ),
  score('base-rate', 'Base rate', 'The share of cases that really are positive.', {
    denominator: 'rows',
    direction: 'none',
    pitfalls: ['A test set that was balanced by hand does not show the rate met in use.'],
    aliases: 'base_rate prevalence',
  }),
  score(
    'brier',
    'Brier score',
    'How far predicted chances lie from what happened, squared and averaged.',
    {
      direction: 'lower',
      pitfalls: [
        'Looks small whenever the event is rare.',
        'With several classes some programs let it reach 2.',
      ],
      aliases: 'brier_score brier_score_loss',
    },
  ),
  score(
    'brier-skill',
    'Brier skill score',
    'How much closer the predicted chances are than always predicting the usual rate.',
    {
      range: [null, 1],
      pitfalls: ['Depends on which forecast it is compared with.'],
      aliases: 'brier_skill brier_skill_score bss',
    },
  ),
  score(
    'cohen-kappa',
    'Cohen’s kappa',
    'Agreement with the truth beyond what guessing at the same rates would give.',
    {
      range: [-1, 1],
      pitfalls: ['Falls when one class is common, even if the mistakes stay the same.'],
      aliases: 'cohen_kappa cohen_kappa_score kappa BinaryCohenKappa',
    },
  ),
  score(
    'ece',
    'Expected calibration error',
    'How far predicted chances lie from what really happened, on average.',
    {
      direction: 'lower',
      pitfalls: [
        'Depends on how many bins are used and where they end.',
        'A model that predicts the usual rate for everyone scores well.',
      ],
      aliases: 'expected_calibration_error calibration_error BinaryCalibrationError',
    },
  ),
  score(
    'f-beta',
    'F-beta',
    'One number for right flags and found cases, with one of the two weighing more.',
    {
      pitfalls: ['Means nothing without its beta, and ignores the cases rightly left alone.'],
      aliases: 'f_beta fbeta fbeta_score f-beta-score BinaryFBetaScore',
    },
  ),
  score('f1', 'F1', 'One number for how many flags are right and how many real cases are found.', {
    pitfalls: [
      'Ignores the cases rightly left alone and swaps with which class is called positive.',
      'Over several classes the macro, micro and weighted means are different numbers.',
    ],
    aliases: 'f1_score f1-score F1Score BinaryF1Score f_score f_measure',
  }),
  score('fnr', 'False-negative rate', 'Of all real cases, the share the model missed.', {
    denominator: 'positives',
    direction: 'lower',
    pitfalls: ['Falls to 0 when everything is flagged.'],
    aliases: 'false_negative_rate miss_rate',
  }),
  // The clustering measure of the same name counts pairs; it has an id of its own.
  score(
    'fowlkes-mallows',
    'Fowlkes–Mallows index',
    'How pure the flags are and how many real cases they find, multiplied and brought to one scale.',
    {
      pitfalls: ['Ignores the cases rightly left alone.'],
      aliases: 'fowlkes_mallows fowlkes_mallows_index',
    },
  ),
  score(
    'fpr',
    'False-positive rate',
    'Of all cases that are not real, the share the model flagged anyway.',
    {
      denominator: 'negatives',
      direction: 'lower',
      pitfalls: ['A small rate can still mean mostly false alarms when real cases are rare.'],
      aliases: 'false_positive_rate fall_out fallout',
    },
  ),
  score('gini', 'Gini coefficient', 'How well real cases are ranked first; 0 is guessing.', {
    range: [-1, 1],
    pitfalls: ['Is twice the ROC AUC minus 1, so it must not be compared with one.'],
    aliases: 'gini_coefficient gini_score accuracy_ratio',
  }),
  score(
    'hamming-loss',
    'Hamming loss',
    'Of all yes-or-no labels given, the share that were wrong.',
    {
      direction: 'lower',
      pitfalls: ['Looks small when most labels are rarely used.'],
      aliases: 'hamming_loss hamming',
    },
  ),
  score(
    'jaccard',
    'Jaccard index',
    'Of all cases that are flagged or real, the share that are both.',
    {
      pitfalls: ['Always below F1 for the same answers, so the two must not be compared.'],
      aliases: 'jaccard_score jaccard_index BinaryJaccardIndex threat_score critical_success_index',
    },
  ),
  score(
    'ks-statistic',
    'Kolmogorov–Smirnov statistic',
    'The widest gap between the scores of real cases and the scores of the others.',
    {
      pitfalls: ['Describes one cut-off, chosen on the same rows.'],
      aliases: 'ks_statistic ks_stat ks',
    },
  ),
  score(
    'log-loss',
    'Log loss',
    'How surprised the model was by what happened; confident mistakes cost most.',
    {
      range: [0, null],
      direction: 'lower',
      unit: 'nats',
      pitfalls: [
        'One confident mistake can outweigh thousands of good answers.',
        'Taken from yes-or-no answers it only restates the error rate.',
      ],
      aliases: `log_loss logloss cross_entropy binary_crossentropy categorical_crossentropy
        sparse_categorical_crossentropy`,
    },
  ),
  score(
    'mcc',
    'Matthews correlation',
    'Agreement between prediction and truth that a lopsided class balance cannot inflate.',
    {
      range: [-1, 1],
      pitfalls: ['Swings widely when one class has few rows.'],
      aliases: `matthews_corrcoef matthews_correlation matthews_correlation_coefficient
        BinaryMatthewsCorrCoef phi_coefficient`,
    },
  ),
  score(
    'mce',
    'Maximum calibration error',
    'How far predicted chances lie from what really happened, where the gap is widest.',
    {
      direction: 'lower',
      pitfalls: ['Is decided by the bin with the fewest rows.'],
      aliases: 'maximum_calibration_error max_calibration_error',
    },
  ),
  score(
    'npv',
    'Negative predictive value',
    'Of all cases the model cleared, the share that really were clear.',
    {
      denominator: 'predicted-negatives',
      pitfalls: ['High by itself when real cases are rare.'],
      aliases: 'negative_predictive_value',
    },
  ),
  // Trapezoids, as MLflow's precision_recall_auc: not the same number as average precision.
  score(
    'pr-auc',
    'PR AUC',
    'How well flags stay right while more and more of the real cases are found.',
    {
      pitfalls: [
        'Straight lines between the points flatter the curve; average precision does not use them.',
        'Guessing scores the share of real cases, so values from different data do not compare.',
      ],
      aliases: 'pr_auc precision_recall_auc auprc auc_pr aucpr prc',
    },
  ),
  score('precision', 'Precision', 'Of all cases the model flagged, the share that were real.', {
    denominator: 'predicted-positives',
    pitfalls: [
      'Falls when real cases are rarer in use than in the test.',
      'Flagging only the surest cases raises it and misses the rest.',
    ],
    aliases: 'precision_score ppv positive_predictive_value BinaryPrecision',
  }),
  score('recall', 'Recall', 'Of all real cases, the share the model found.', {
    denominator: 'positives',
    pitfalls: ['Flagging everything gives 1.'],
    aliases: 'recall_score tpr sensitivity true_positive_rate BinaryRecall',
  }),
  score('roc-auc', 'ROC AUC', 'How often a random real case is ranked above a random other one.', {
    interval: 'hanley-mcneil',
    pitfalls: [
      'Can look high although most flags are false alarms, when real cases are rare.',
      'Taken from yes-or-no answers instead of scores, it is only balanced accuracy.',
    ],
    aliases: 'roc_auc roc_auc_score auc auroc auc_roc RocAuc BinaryAUROC c_statistic',
  }),
  score('selection-rate', 'Selection rate', 'Of all cases, the share the model flagged.', {
    denominator: 'rows',
    direction: 'none',
    pitfalls: ['Says nothing about whether the flags are right.'],
    aliases: 'selection_rate positive_rate',
  }),
  score(
    'specificity',
    'Specificity',
    'Of all cases that are not real, the share the model cleared.',
    {
      denominator: 'negatives',
      pitfalls: ['Clearing everything gives 1.'],
      aliases: 'tnr true_negative_rate selectivity BinarySpecificity',
    },
  ),
  score(
    'subset-accuracy',
    'Subset accuracy',
    'Of all cases with several labels, the share where every label was right.',
    {
      denominator: 'rows',
      pitfalls: ['Counts one wrong label as badly as all labels wrong.'],
      aliases: 'subset_accuracy exact_match_ratio multilabel_exact_match',
    },
  ),
  score(
    'top-5-accuracy',
    'Top-5 accuracy',
    'How often the right answer is among the model’s five best guesses.',
    {
      denominator: 'rows',
      pitfalls: ['Easy to score when there are few classes.'],
      aliases: `top_5_accuracy top5_accuracy top5 acc@5 top_k_categorical_accuracy
        sparse_top_k_categorical_accuracy metrics/accuracy_top5`,
    },
  ),
  score(
    'weighted-kappa',
    'Weighted kappa',
    'Agreement on graded answers beyond guessing, where near misses count less than far ones.',
    {
      range: [-1, 1],
      pitfalls: ['Linear and quadratic weights give different numbers.'],
      aliases: 'weighted_kappa quadratic_weighted_kappa qwk',
    },
  ),
];
