import type { Checklist } from './checklist.ts';

/** The nine sections of a model card. */
export const MODEL_CARD: Checklist = {
  name: 'Model Card',
  source: 'Mitchell et al., Model Cards for Model Reporting (2019)',
  unit: 'sections',
  items: [
    {
      item: 'Model details',
      answeredBy: [
        'models.*.algorithm',
        'dates.updated',
        'license.model or license.code',
        'links.repo or links.paper',
      ],
    },
    {
      item: 'Intended use',
      answeredBy: [
        'framing.intendedUse.primary',
        'framing.intendedUse.users',
        'framing.intendedUse.outOfScope',
      ],
    },
    {
      item: 'Factors',
      answeredBy: [
        'data.*.knownBiases or fairness.attributes or fairness.reason',
        'evaluation.slices or fairness.groups',
      ],
    },
    {
      item: 'Metrics',
      answeredBy: [
        'evaluation.primaryMetric',
        'evaluation.why',
        'evaluation.metrics.*.ci or evaluation.metrics.*.n or evaluation.runs or evaluation.crossValidation',
      ],
    },
    {
      item: 'Evaluation data',
      answeredBy: ['splits.parts', 'splits.testRepresents', 'data.*.cleaning'],
    },
    { item: 'Training data', answeredBy: ['data.*.provenance', 'data.*.size'] },
    {
      item: 'Quantitative analyses',
      answeredBy: ['evaluation.metrics', 'evaluation.slices or fairness.groups'],
    },
    {
      item: 'Ethical considerations',
      answeredBy: ['ethics.risks or fairness.harm or fairness.reason', 'data.*.personalData'],
    },
    { item: 'Caveats and recommendations', answeredBy: ['limitations', 'nextSteps or lessons'] },
  ],
};
