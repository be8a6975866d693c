import type { Checklist } from './checklist.ts';

/** The 32 items of REFORMS, in its eight modules: goals, code, data, preparation, models, leakage, metrics, reach. */
export const REFORMS: Checklist = {
  name: 'REFORMS',
  source:
    'Kapoor et al., REFORMS: Consensus-based Recommendations for Machine-learning-based Science (2024)',
  unit: 'items',
  items: [
    { item: '1a Whom or what the claim is about', answeredBy: ['splits.testRepresents'] },
    {
      item: '1b Why those',
      answeredBy: ['framing.problem', 'framing.stakeholders or framing.decisionSupported'],
    },
    { item: '1c Why machine learning', answeredBy: ['framing.whyMl'] },
    {
      item: '2a Data that can be found again',
      answeredBy: ['data.*.url or links.dataset', 'data.*.version or data.*.hash'],
    },
    { item: '2b Code that can be found', answeredBy: ['links.repo'] },
    {
      item: '2c Computers and software',
      answeredBy: ['compute.hardware', 'reproducibility.environment'],
    },
    {
      item: '2d How to make the results',
      answeredBy: ['reproducibility.commands', 'reproducibility.dataAccess'],
    },
    { item: '2e A script that makes them all', answeredBy: ['reproducibility.commands.*.cmd'] },
    {
      item: '3a Where data and labels come from, and when',
      answeredBy: ['data.*.provenance', 'data.*.collected', 'data.*.labels.source'],
    },
    {
      item: '3b What the rows were drawn from',
      answeredBy: ['data.*.unit', 'leakage.samplingBias.how'],
    },
    {
      item: '3c Why the data suit the task',
      answeredBy: ['task.inputs.description', 'framing.whyMl'],
    },
    {
      item: '3d What is predicted, and how it is spread',
      answeredBy: ['task.target.definition', 'data.*.classCounts or data.*.size'],
    },
    { item: '3e Number of rows', answeredBy: ['data.*.size.rows', 'splits.parts.*.n'] },
    { item: '3f Missing values', answeredBy: ['data.*.missing'] },
    {
      item: '3g Whether the rows stand for that population',
      answeredBy: ['splits.testRepresents', 'data.*.knownBiases'],
    },
    { item: '4a Rows left out, and why', answeredBy: ['data.*.exclusions'] },
    { item: '4b Impossible and broken values', answeredBy: ['data.*.cleaning'] },
    {
      item: '4c Changes made to the data',
      answeredBy: [
        'features.engineering or data.*.cleaning',
        'leakage.preprocessingFitOnTrainOnly.how',
      ],
    },
    {
      item: '5a Models, each described',
      answeredBy: ['models.*.algorithm', 'models.*.library or models.*.architecture'],
    },
    { item: '5b Why these models', answeredBy: ['models.*.rationale', 'models.*.alternatives'] },
    {
      item: '5c How they were evaluated',
      answeredBy: ['splits.strategy', 'splits.parts or evaluation.crossValidation'],
    },
    {
      item: '5d How the final one was chosen',
      answeredBy: ['models.*.search.selectedBy', 'splits.testUse'],
    },
    {
      item: '5e How settings were chosen',
      answeredBy: ['models.*.hyperparameters', 'models.*.search.space'],
    },
    { item: '5f Baselines', answeredBy: ['baselines.*.metrics'] },
    {
      item: '6a Training and test rows kept apart',
      answeredBy: [
        'leakage.separateTestSet.how',
        'leakage.preprocessingFitOnTrainOnly.how',
        'leakage.featureSelectionOnTrainOnly.how',
      ],
    },
    {
      item: '6b Duplicates and rows that belong together',
      answeredBy: ['leakage.duplicatesRemoved.how', 'leakage.groupIndependence.how'],
    },
    { item: '6c Features known at the time', answeredBy: ['leakage.featuresLegitimate.how'] },
    { item: '7a Metrics, and why these', answeredBy: ['evaluation.metrics', 'evaluation.why'] },
    {
      item: '7b Uncertainty',
      answeredBy: ['evaluation.metrics.*.ci or evaluation.metrics.*.n or evaluation.runs.sd'],
    },
    {
      item: '7c Tests of differences',
      answeredBy: ['evaluation.comparison.*.test or evaluation.comparison.*.ci'],
    },
    {
      item: '8a Signs that it holds elsewhere',
      answeredBy: ['splits.testRepresents', 'evaluation.slices or evaluation.robustness'],
    },
    {
      item: '8b Where it does not hold',
      answeredBy: ['framing.intendedUse.outOfScope', 'limitations.*.consequence'],
    },
  ],
};
