import type { methods as english } from '../en/methods.ts';
import type { Widen } from '../widen.ts';

export const methods: Widen<typeof english> = {
  'bootstrap-bca': 'bootstrap com correção de viés',
  'bootstrap-percentile': 'percentis de bootstrap',
  'clopper-pearson': 'Clopper–Pearson (1934)',
  delong: 'DeLong (1988)',
  'hanley-mcneil': 'Hanley e McNeil (1982), no logit',
  katz: 'Katz e outros (1978), no logaritmo',
  'nadeau-bengio': 'Nadeau e Bengio (2003)',
  newcombe: 'Newcombe (1998)',
  normal: 'aproximação normal a partir do erro padrão',
  paired: 'Bonett e Price (2012), linhas pareadas',
  reported: 'método não informado',
  'simultaneous bootstrap': 'bootstrap simultâneo de todos os pares de grupos',
  student: 'Student (1908)',
  welch: 'Welch (1947)',
  wilson: 'Wilson (1927)',
  'wilson-rounded': 'Wilson (1927), sobre todas as contagens que suas casas decimais permitem',
};
