import type { Checklist } from './checklist.ts';

/** The 21 items of the machine learning reproducibility checklist, version 2.0. */
export const REPRODUCIBILITY: Checklist = {
  name: 'Reproducibility checklist',
  source:
    'Pineau et al., Improving Reproducibility in Machine Learning Research (2021), checklist version 2.0 (2020)',
  unit: 'items',
  items: [
    { item: 'Model: what it is', answeredBy: ['models.*.algorithm', 'task.target.definition'] },
    { item: 'Model: what it assumes', answeredBy: ['models.*.rationale', 'limitations'] },
    {
      item: 'Model: size and time it takes',
      answeredBy: [
        'models.*.parameters or models.*.artifact.sizeBytes',
        'models.*.training.durationS or compute.hours',
      ],
    },
    { item: 'Theory, where there is any: the claim', answeredBy: [] },
    { item: 'Theory, where there is any: its proof', answeredBy: [] },
    { item: 'Data: number of rows and the like', answeredBy: ['data.*.size.rows'] },
    { item: 'Data: parts for training and test', answeredBy: ['splits.strategy', 'splits.parts'] },
    {
      item: 'Data: what was left out or changed',
      answeredBy: ['data.*.exclusions', 'data.*.cleaning'],
    },
    {
      item: 'Data: where to get them',
      answeredBy: ['data.*.url or links.dataset', 'data.*.access'],
    },
    {
      item: 'Data: how they were collected and labelled',
      answeredBy: ['data.*.provenance', 'data.*.collected', 'data.*.labels.source'],
    },
    { item: 'Code: software it needs', answeredBy: ['reproducibility.environment'] },
    { item: 'Code: training', answeredBy: ['links.repo', 'reproducibility.commands'] },
    { item: 'Code: evaluation', answeredBy: ['links.repo', 'reproducibility.commands'] },
    { item: 'Code: trained models', answeredBy: ['models.*.artifact.url or links.huggingFace'] },
    {
      item: 'Code: a table of results with its commands',
      answeredBy: ['evaluation.metrics', 'reproducibility.commands.*.cmd'],
    },
    {
      item: 'Results: settings tried and chosen',
      answeredBy: [
        'models.*.hyperparameters',
        'models.*.search.space',
        'models.*.search.selectedBy',
      ],
    },
    {
      item: 'Results: number of runs',
      answeredBy: [
        'evaluation.runs.count or models.*.training.seeds',
        'splits.testUse.timesEvaluated',
      ],
    },
    {
      item: 'Results: what is measured',
      answeredBy: ['evaluation.primaryMetric', 'evaluation.why'],
    },
    {
      item: 'Results: the middle and the spread',
      answeredBy: [
        'evaluation.metrics',
        'evaluation.metrics.*.ci or evaluation.runs.sd or evaluation.crossValidation',
      ],
    },
    {
      item: 'Results: time or energy',
      answeredBy: [
        'compute.hours or compute.energyKWh or reproducibility.expectedRuntimeS or models.*.training.durationS',
      ],
    },
    { item: 'Results: computers used', answeredBy: ['compute.hardware'] },
  ],
};
