/** How intervals were made. Names of people and years stay as they are. */
export const methods = {
  'bootstrap-bca': 'bias-corrected bootstrap',
  'bootstrap-percentile': 'bootstrap percentiles',
  'clopper-pearson': 'Clopper–Pearson (1934)',
  delong: 'DeLong (1988)',
  'hanley-mcneil': 'Hanley and McNeil (1982), on the logit',
  katz: 'Katz and others (1978), on the logarithm',
  'nadeau-bengio': 'Nadeau and Bengio (2003)',
  newcombe: 'Newcombe (1998)',
  normal: 'normal approximation from the standard error',
  paired: 'Bonett and Price (2012), paired rows',
  reported: 'method not stated',
  'simultaneous bootstrap': 'simultaneous bootstrap of all pairs of groups',
  student: 'Student (1908)',
  welch: 'Welch (1947)',
  wilson: 'Wilson (1927)',
  'wilson-rounded': 'Wilson (1927), over every count its decimals allow',
};
