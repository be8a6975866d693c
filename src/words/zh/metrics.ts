import type { metrics as english } from '../en/metrics.ts';
import { lookup } from '../lookup.ts';
import type { Widen } from '../widen.ts';
import { names } from './metrics/names.ts';
import { plain } from './metrics/plain.ts';

export const metrics: Widen<typeof english> = {
  nameOf: lookup(names),
  plainOf: lookup(plain),
  quantities: {
    rows: '行数',
    features: '特征数',
    positives: '正类行数',
    'latency-p50': '延迟中位数',
    'latency-p95': '延迟，第 95 百分位',
    'latency-p99': '延迟，第 99 百分位',
    throughput: '吞吐量',
    'cost-per-request': '每次请求成本',
    'cost-per-1k': '每 1,000 次请求成本',
    'cost-per-month': '每月成本',
    'cost-per-run': '每次运行成本',
    size: '已保存模型的大小',
    'impact-measured': '影响，实测',
    'impact-estimated': '影响，估计',
    'impact-simulated': '影响，模拟',
    guessing: '猜测的准确率',
    'macro-f1': '宏平均 F1',
    'impact-ratio': '影响比',
    'equalized-odds-difference': '均等几率，较大差距',
    'equalized-odds-ratio': '均等几率，较小比值',
    'average-odds-difference': '平均几率，平均差距',
  },
  speeds: {
    'latency-p50': '中位延迟',
    'latency-p95': '第 95 百分位',
    'latency-p99': '第 99 百分位',
  },
  withoutK: (name) => name.replace(/@k$/, ''),
  forms: {
    atK: ({ name, rest }) => `${name}@${rest}`,
    average: ({ name, rest }) => `${name}，${averageOf(rest) ?? rest}`,
    difference: ({ name }) => `${name}，差值`,
    meanOverFolds: ({ name }) => `${name}，各折平均`,
    gapBy: ({ name, rest }) => `${name}，按${rest}的差距`,
    gap: ({ name }) => `${name}，组间差距`,
    ratio: ({ name }) => `${name}，组间比值`,
    less: ({ name, rest }) => `${name}，减去 ${rest}`,
    over: ({ name, rest }) => `${name}，除以 ${rest}`,
    furthest: ({ name }) => `${name}，与全部组合计的最大差距`,
    smallestRatio: ({ name }) => `${name}，与全部组合计的最小比值`,
    before: ({ name, rest }) => `${name}，${rest} 之前`,
  },
  rowsIn: ({ part }) => `${part}行数`,
  observedAtScore: (score) => `得分 ${score} 处的观察比例`,
  observedAtPrediction: (value) => `平均预测 ${value} 处的观察比例`,
  observedDifference: (score) => `得分 ${score} 处观察比例之差`,
};

const averageOf = lookup({
  micro: '微平均',
  macro: '宏平均',
  weighted: '加权平均',
  samples: '样本平均',
});
