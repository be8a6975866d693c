import type { chartsOfResiduals as english } from '../en/charts-of-residuals.ts';
import type { Widen } from '../widen.ts';

export const chartsOfResiduals: Widen<typeof english> = {
  actual: (target) => `实际：${target}`,
  predicted: (target) => `预测：${target}`,
  actualMinusPredicted: '实际减预测',
  pairs: {
    caption: '预测与实际对照',
    off: (size) => `平均误差 ${size}。`,
    pulledToMiddle: (size) => `平均误差 ${size}；预测偏向中间。`,
    highTooLow: (size) => `平均误差 ${size}；高值的预测偏低。`,
    lowTooHigh: (size) => `平均误差 ${size}；低值的预测偏高。`,
    drawn: ({ part, whole }) => `绘出 ${whole} 行中的 ${part} 行`,
    dashed: '虚线：预测等于实际。',
    label: ({ target, text }) => `${text} 行的${target}预测与实际对照。`,
    head: { actual: '实际', predicted: '预测', difference: '差值' },
  },
  bands: {
    caption: '误差随预测大小的变化',
    widest: ({ near, low, high }) =>
      `预测在 ${near} 附近时误差最分散：八成误差在 ${low} 至 ${high} 之间。`,
    none: '没有测量任何区段。',
    reading: '阴影：八成误差，实际减预测。实线：误差的中位数。虚线：无误差。',
    label: ({ target, text }) => `${text} 个预测区段中${target}的实际减预测。`,
    median: '中位数',
    eightInTen: '八成误差',
    head: {
      near: '预测约为',
      tenth: '第 10 百分位',
      median: '中位数',
      ninetieth: '第 90 百分位',
    },
  },
  histogram: {
    caption: '各误差出现的频率',
    title: ({ range, most, rows }) => `误差 ${range} 最常见：${rows} 行中有 ${most} 行。`,
    none: '没有统计到误差。',
    reading: (target) => `误差为${target}的实际减预测。虚线：无误差。`,
    label: ({ text }) => `误差直方图，共 ${text} 个区间。`,
    rowsPerUnit: '每单位误差的行数',
    head: { from: '误差起点', to: '终点', rows: '行数' },
  },
  horizon: {
    caption: '误差随提前步数的变化',
    step: '步',
    ahead: (step) => `提前量（${step}）`,
    at: ({ text, step }) => `提前 ${text}（${step}）`,
    title: ({ name, first, last }) =>
      `${name}：${first.at}时为 ${first.value}，${last.at}时为 ${last.value}。`,
    forecasts: (n) => `每个提前量的预测数 ${n}`,
    covered: '表中另列出落在预测范围内的比例。',
    coveredMeant: (nominal) => `表中另列出落在预测范围内的比例，目标为 ${nominal}。`,
    label: ({ name, step, values }) => `${name}随提前量（${step}）的变化：${values}。`,
    head: {
      absolute: '平均绝对误差',
      scaled: '标度误差',
      inside: '范围内',
      insideMeant: (nominal) => `范围内，目标 ${nominal}`,
    },
  },
};
