import type { chartsOfPredictions as english } from '../en/charts-of-predictions.ts';
import type { Widen } from '../widen.ts';

export const chartsOfPredictions: Widen<typeof english> = {
  calibration: {
    caption: '预测比例与实际比例',
    predicted: '平均预测概率',
    observed: (positive) => `${positive} 的实际比例`,
    head: ['平均预测', '实际', '95% 区间', 'n'],
    none: '没有一个分箱的样本足以判断校准情况。',
    agree: ({ agree, bins }) => `${bins.text} 个分箱中有 ${agree} 个预测与结果一致。`,
    agreeFew: ({ agree, bins, few }) =>
      `${bins.text} 个分箱中有 ${agree} 个预测与结果一致；另有 ${few.text} 个分箱太小，无法判断。`,
    hollow: (least) => `空心：少于 ${least} 个样本。`,
    whiskers: '误差线：95% Wilson 区间。',
    brier: (value) => `Brier 分数 ${value}。`,
    label: ({ bins, title }) => `${bins.text} 个分箱的校准情况。${title}`,
  },
  forecast: {
    caption: '预测与实际',
    value: '数值',
    head: ['日期', '实际', '预测', '范围'],
    actual: '实际',
    forecast: '预测',
    covered: ({ share, meant }) =>
      `实际值落在预测范围内的比例为 ${share}${meant && `；预期为 ${meant}`}。`,
    inside: ({ inside, values, meant }) =>
      `${values.text} 个值中有 ${inside} 个落在预测范围内${meant && `；预期比例为 ${meant}`}。`,
    off: (size) => `平均偏差 ${size}。`,
    note: (dates) => `测试集，图中 ${dates.text} 个日期。虚线：预测。`,
    band: (meant) => `色带：预测范围${meant && `，应包含所有值的 ${meant}`}。`,
    starts: (folds) => `细竖线：${folds.text} 个回测折的起点，每折之前模型都重新拟合。`,
    label: ({ name, from, to, title }) => `${from}至${to}的预测与实际：${name}。${title}`,
  },
  folds: {
    fold: '折',
    caption: (measure) => `各折的${measure}`,
    title: ({ measure, low, high, folds }) => `${folds.text} 折的${measure}从 ${low} 到 ${high}。`,
    note: ({ folds, repeats }) =>
      `交叉验证，${folds.text} 折${repeats.count > 1 ? `，重复抽取 ${repeats.text} 次` : ''}。这是各折之间的离散程度，不是区间：各折共用训练行。虚线：平均值。`,
    label: ({ title, mean }) => `${title}平均值 ${mean}。这是各折之间的离散程度，不是区间。`,
    mean: (value) => `平均值 ${value}`,
  },
};
