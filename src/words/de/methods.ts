import type { methods as english } from '../en/methods.ts';
import type { Widen } from '../widen.ts';

export const methods: Widen<typeof english> = {
  'bootstrap-bca': 'Bootstrap mit Bias-Korrektur',
  'bootstrap-percentile': 'Bootstrap-Perzentile',
  'clopper-pearson': 'Clopper–Pearson (1934)',
  delong: 'DeLong (1988)',
  'hanley-mcneil': 'Hanley und McNeil (1982), auf dem Logit',
  katz: 'Katz und andere (1978), auf dem Logarithmus',
  'nadeau-bengio': 'Nadeau und Bengio (2003)',
  newcombe: 'Newcombe (1998)',
  normal: 'Normalapproximation aus dem Standardfehler',
  paired: 'Bonett und Price (2012), gepaarte Zeilen',
  reported: 'Verfahren nicht angegeben',
  'simultaneous bootstrap': 'simultaner Bootstrap aller Gruppenpaare',
  student: 'Student (1908)',
  welch: 'Welch (1947)',
  wilson: 'Wilson (1927)',
  'wilson-rounded': 'Wilson (1927), über alle Anzahlen, die die Nachkommastellen zulassen',
};
