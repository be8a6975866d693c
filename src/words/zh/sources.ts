import type { sources as english } from '../en/sources.ts';
import type { Widen } from '../widen.ts';

export const sources: Widen<typeof english> = {
  title: '数据来源',
  opening: '本页每个数字的来源。',
  label: '每个数字的来源',
  number: '数字',
  value: '数值',
  file: '文件',
  place: '位置',
  hash: '哈希',
  level: '级别',
  manifest: '清单',
  computed: '由计数算出',
  rates: (attribute) => `按${attribute}划分的比率`,
  gap: (attribute) => `按${attribute}划分的差距`,
  bin: (attribute) => `按${attribute}划分的观察比例`,
  sweep: (attribute) => `按${attribute}划分的各阈值比率`,
  groups: ({ text }) => `${text} 个群体`,
  figures: ({ text }) => `${text} 个数字`,
};
