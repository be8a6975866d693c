import type { parts as english } from '../en/parts.ts';
import { lookup } from '../lookup.ts';
import type { Widen } from '../widen.ts';

const one = lookup({
  step: '步',
  second: '秒',
  minute: '分钟',
  hour: '小时',
  day: '天',
  week: '周',
  month: '月',
  quarter: '季度',
  year: '年',
});

const many = lookup({
  step: '步',
  second: '秒',
  minute: '分钟',
  hour: '小时',
  day: '天',
  week: '周',
  month: '个月',
  quarter: '个季度',
  year: '年',
});

export const parts: Widen<typeof english> = {
  ahead: ({ text, step }) => {
    const unit = many(step);
    return unit ? `提前 ${text} ${unit}` : `提前 ${text}（${step}）`;
  },
  step: one,
  fold: (from) => `从 ${from} 开始的折`,
  tries: (k) => `${k} 次尝试`,
  always: (label) => `始终回答 ${label}`,
  objects: { small: '小物体', medium: '中等物体', large: '大物体' },
  first: (k) => `前 ${k} 项`,
};
