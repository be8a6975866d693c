import type { methods as english } from '../en/methods.ts';
import type { Widen } from '../widen.ts';

export const methods: Widen<typeof english> = {
  'bootstrap-bca': '偏差校正自助法',
  'bootstrap-percentile': '自助法百分位数',
  'clopper-pearson': 'Clopper–Pearson (1934)',
  delong: 'DeLong (1988)',
  'hanley-mcneil': 'Hanley 和 McNeil (1982)，logit 尺度',
  katz: 'Katz 等 (1978)，对数尺度',
  'nadeau-bengio': 'Nadeau 和 Bengio (2003)',
  newcombe: 'Newcombe (1998)',
  normal: '由标准误得出的正态近似',
  paired: 'Bonett 和 Price (2012)，配对行',
  reported: '未说明方法',
  'simultaneous bootstrap': '所有群体对的联合自助法',
  student: 'Student (1908)',
  welch: 'Welch (1947)',
  wilson: 'Wilson (1927)',
  'wilson-rounded': 'Wilson (1927)，涵盖小数位允许的所有计数',
};
