import type { tables as english } from '../en/tables.ts';
import type { Widen } from '../widen.ts';

export const tables: Widen<typeof english> = {
  group: '群体',
  rows: '行数',
  metric: '指标',
  value: '数值',
  interval: '区间',
  evidence: '依据',
  gap: '差距',
  rate: '比率',
  ratio: '比值',
  baseline: '基线',
  comparedWith: '比较对象',
  notCompared: '未比较',
  notMeasured: '未测量',
  notChecked: '未检查',
  none: '无',
  noneThere: '无',
  intervalMissing: '缺少区间',
  tooFewRows: '行数过少',
  withheld: '不公开',
  notDefined: '无定义',
  leftOut: '已排除',
  intervals: (methods) => `区间方法：${methods}。`,
};
