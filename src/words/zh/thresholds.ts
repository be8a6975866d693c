import type { thresholds as english } from '../en/thresholds.ts';
import type { Widen } from '../widen.ts';

export const thresholds: Widen<typeof english> = {
  title: (attribute) => `按${attribute}划分的其他阈值`,
  control: '阈值',
  inUse: (cutOff) => `${cutOff}，正在使用`,
  at: (cutOff) => `阈值 ${cutOff}`,
  atInUse: (cutOff) => `阈值 ${cutOff}，正在使用`,
  caption: ({ cutOff, gap }) => `${cutOff}：${gap}`,
  spoken: ({ cutOff, gap }) => `${cutOff}，${gap}`,
  noGap: (rate) => `${rate}：未给出差距`,
  gap: ({ rate, value }) => `${rate}差距 ${value}`,
  gapBesideChance: ({ rate, value, limit }) => `${rate}差距 ${value}；仅凭偶然至多 ${limit}`,
  stricter: '阈值越严格，标记的越少，无论对错。',
  counted: ({ groups, text }) => `${groups}在 ${text} 个阈值上作了计数。`,
  others: (groups) => `${groups}没有可展示的此类计数，因此这里的差距只涉及上述群体。`,
  rows: (limit) => `每个比率至少基于 ${limit} 行。`,
  note: '差距：最大减最小。在许多阈值中，有些会因偶然而差距较小。',
  intervals: (rate) => `两个以上群体之间的差距仅在以下比率中有区间：${rate}。`,
  hidden: (count) => `为避免识别出少数个人而略去的阈值：${count}。`,
};
