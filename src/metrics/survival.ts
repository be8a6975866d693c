import { metricsOf } from './define.ts';
import type { Metric } from './metric.ts';

const score = metricsOf({
  family: 'survival',
  range: [0, 1],
  direction: 'higher',
  unit: 'fraction',
});

/** Metrics of predicted times until something happens, sorted by id. */
export const SURVIVAL: readonly Metric[] = [
  score(
    'c-index',
    'Concordance index',
    'How often the one at higher risk is met by the event first.',
    {
      pitfalls: [
        'Says nothing about whether the predicted times or chances are right.',
        'Depends on how many were lost from sight, and when.',
      ],
      aliases: `c_index concordance_index concordance_index_ concordance_index_censored
      harrell_c ConcordanceIndex`,
    },
  ),
  score(
    'integrated-brier',
    'Integrated Brier score',
    'How far predicted chances lie from what happened, over the whole time watched.',
    {
      direction: 'lower',
      pitfalls: ['Depends on the last day counted.'],
      aliases: 'integrated_brier integrated_brier_score ibs',
    },
  ),
  score(
    'time-dependent-auc',
    'Time-dependent AUC',
    'How often those met by the event by a given day were ranked above the others.',
    {
      pitfalls: ['Means nothing without its day.'],
      aliases: 'time_dependent_auc cumulative_dynamic_auc',
    },
  ),
  score(
    'uno-c-index',
    'Uno’s concordance index',
    'How often the one at higher risk is met first, allowing for those lost from sight.',
    {
      pitfalls: ['Is not the plain concordance index; the two must not be compared.'],
      aliases: 'uno_c_index concordance_index_ipcw',
    },
  ),
];
