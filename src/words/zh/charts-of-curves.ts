import type { chartsOfCurves as english } from '../en/charts-of-curves.ts';
import type { Widen } from '../widen.ts';

export const chartsOfCurves: Widen<typeof english> = {
  roc: {
    name: 'ROC',
    caption: '找出的正例与误报',
    falsePositiveRate: '假阳性率',
    truePositiveRate: '真阳性率',
    title: ({ found, flagged }) => `假阳性率为 ${flagged} 时，找出 ${found} 的正例。`,
    thinLine: '细线：随机猜测。',
    area: (value) => `曲线下面积：${value}。`,
    label: 'ROC 曲线。',
    labelWithArea: (area) => `ROC 曲线，曲线下面积 ${area}。`,
  },
  precisionRecall: {
    caption: '精确率随召回率的变化',
    kept: ({ precision, recall }) => `召回率达到 ${recall} 之前，精确率保持在 ${precision}。`,
    less: ({ from, precision, guessing }) =>
      `召回率从 ${from} 起，精确率不超过 ${precision}；随机猜测为 ${guessing}。`,
    dashed: (positive) => `虚线：“${positive}”类行所占比例。`,
    average: (value) => `平均精确率：${value}。`,
    prevalence: (value) => `正例比例 ${value}`,
    label: (prevalence) => `精确率随召回率的变化；正例比例 ${prevalence}。`,
    labelWithAverage: ({ average, prevalence }) =>
      `精确率随召回率的变化；平均精确率 ${average}；正例比例 ${prevalence}。`,
  },
  lift: {
    caption: '按查看行数找出的正例',
    shareLookedAt: '查看行的比例',
    shareFound: (positive) => `找出的“${positive}”类行的比例`,
    title: ({ share, found, ratio }) =>
      `查看 ${share} 的行可找出 ${found} 的正例，是随机查看的 ${ratio} 倍。`,
    all: '所有行都已查看。',
    order: '行按可疑程度从高到低排列。',
    thinLine: '细线：行按随机顺序排列。',
    label: ({ text }) => `${text} 个点的累积增益。`,
    lookedAt: '查看的行',
    found: '找出',
    times: '相对随机的倍数',
    timesChance: (ratio) => `随机的 ${ratio} 倍`,
  },
  sweep: {
    caption: '召回率和精确率随阈值的变化',
    axis: '召回率和精确率',
    costAxis: '错误的总成本',
    cost: '成本',
    misses: '漏报',
    cheapest: (place) => `成本最低的阈值是 ${place}。`,
    inUse: (place) => `使用中的阈值是 ${place}。`,
    inUseAndCheapest: (place) => `使用中的阈值成本最低：${place}。`,
    range: ({ first, last }) => `从 ${first}，到 ${last}。`,
    none: '没有测量任何阈值。',
    costs: ({ inUse, cost, cheapest, least }) =>
      `使用中的阈值 ${inUse} 成本为 ${cost}；${cheapest} 的成本最低，为 ${least}。`,
    withRecall: ({ cutOff, recall }) => `${cutOff}（召回率 ${recall}）`,
    withPrecision: ({ cutOff, precision }) => `${cutOff}（精确率 ${precision}）`,
    withBoth: ({ cutOff, recall, precision }) =>
      `${cutOff}（召回率 ${recall}，精确率 ${precision}）`,
    everyCutOff: '每个给出的阈值',
    price: ({ alarm, miss }) =>
      `成本：每次误报 ${alarm}，每次漏报 ${miss}；对这些行成本最低的阈值，对其他行未必如此。`,
    label: ({ positive, text }) => `${text} 个阈值下“${positive}”类的召回率和精确率。`,
    inUseAt: (cutOff) => `使用中：${cutOff}`,
    cheapestAt: (cutOff) => `成本最低：${cutOff}`,
    inUseAndCheapestAt: (cutOff) => `使用中且成本最低：${cutOff}`,
  },
};
