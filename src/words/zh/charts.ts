import type { charts as english } from '../en/charts.ts';
import type { Widen } from '../widen.ts';

export const charts: Widen<typeof english> = {
  missing: '未提供',
  none: '无',
  tooLarge: '过大',
  percent: (number) => `${number}%`,
  cutOff: '阈值',
  cutOffAt: (cutOff) => `阈值 ${cutOff}`,
  positive: '正类',
  value: '值',
  interval: '95% 区间',
  change: '变化',
  recall: '召回率',
  precision: '精确率',
  falseAlarms: '误报',
  higherIsBetter: '越高越好',
  lowerIsBetter: '越低越好',
  withUnit: ({ name, unit }) => `${name}（${unit}）`,
  note: (parts) => `${parts.join('，')}。`,
  strip: {
    chance: (limit) => `偶然，至多 ${limit}`,
    chanceAlone: (limit) => `仅凭偶然至多 ${limit}`,
    noInterval: '无区间',
  },
};
