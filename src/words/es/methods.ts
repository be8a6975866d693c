import type { methods as english } from '../en/methods.ts';
import type { Widen } from '../widen.ts';

export const methods: Widen<typeof english> = {
  'bootstrap-bca': 'bootstrap con corrección de sesgo',
  'bootstrap-percentile': 'percentiles de bootstrap',
  'clopper-pearson': 'Clopper–Pearson (1934)',
  delong: 'DeLong (1988)',
  'hanley-mcneil': 'Hanley y McNeil (1982), en el logit',
  katz: 'Katz y otros (1978), en el logaritmo',
  'nadeau-bengio': 'Nadeau y Bengio (2003)',
  newcombe: 'Newcombe (1998)',
  normal: 'aproximación normal a partir del error estándar',
  paired: 'Bonett y Price (2012), filas pareadas',
  reported: 'método no indicado',
  'simultaneous bootstrap': 'bootstrap simultáneo de todos los pares de grupos',
  student: 'Student (1908)',
  welch: 'Welch (1947)',
  wilson: 'Wilson (1927)',
  'wilson-rounded': 'Wilson (1927), sobre todos los recuentos que permiten sus decimales',
};
