/** The eight questions about leakage, and the answers there are. */
export const leakage = {
  summary: ({ checked, all }: { checked: string; all: string }) =>
    `Leakage: ${checked} of ${all} questions checked`,
  questions: {
    separateTestSet: 'Test part never seen in training?',
    preprocessingFitOnTrainOnly: 'Scalers and encoders fitted on training rows only?',
    featureSelectionOnTrainOnly: 'Features chosen on training rows only?',
    duplicatesRemoved: 'No row in two parts?',
    featuresLegitimate: 'Every feature known at prediction time?',
    temporalOrder: 'Training before testing in time?',
    groupIndependence: 'No person or site in two parts?',
    samplingBias: 'Test rows stand for the population?',
  },
  answers: {
    'yes-checked': 'Yes, checked',
    'no-risk': 'No risk here',
    'not-checked': 'Not checked',
    'found-and-fixed': 'Found and fixed',
  },
};
