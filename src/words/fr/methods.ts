import type { methods as english } from '../en/methods.ts';
import type { Widen } from '../widen.ts';

export const methods: Widen<typeof english> = {
  'bootstrap-bca': 'bootstrap à biais corrigé',
  'bootstrap-percentile': 'percentiles du bootstrap',
  'clopper-pearson': 'Clopper–Pearson (1934)',
  delong: 'DeLong (1988)',
  'hanley-mcneil': 'Hanley et McNeil (1982), sur le logit',
  katz: 'Katz et autres (1978), sur le logarithme',
  'nadeau-bengio': 'Nadeau et Bengio (2003)',
  newcombe: 'Newcombe (1998)',
  normal: 'approximation normale à partir de l’erreur type',
  paired: 'Bonett et Price (2012), lignes appariées',
  reported: 'méthode non indiquée',
  'simultaneous bootstrap': 'bootstrap simultané de toutes les paires de groupes',
  student: 'Student (1908)',
  welch: 'Welch (1947)',
  wilson: 'Wilson (1927)',
  'wilson-rounded': 'Wilson (1927), sur tous les effectifs que les décimales permettent',
};
