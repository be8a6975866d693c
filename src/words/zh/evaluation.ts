import type { evaluation as english } from '../en/evaluation.ts';
import type { Widen } from '../widen.ts';

export const evaluation: Widen<typeof english> = {
  title: '评估',
  decides: (metric) => `以 ${metric} 为准。`,
  inWords: (metric) => `用文字解释 ${metric}`,
  meanings: '各指标的含义',
  imbalance: '准确率与类别大小',
  guessing: ({ value }) =>
    `在这些数据行上，始终回答最常见的类别可得 ${value}，因此仅看准确率说明不了多少问题。`,
  cutOff: '阈值',
  chosenBy: {
    'default-0.5': '默认值',
    'validation-f1': '按 F1 选择',
    cost: '按成本选择',
    capacity: '按处理能力选择',
    'fpr-budget': '按误报预算选择',
    youden: '按约登指数选择',
    published: '沿用已发表的值',
  },
  cutOffValue: ({ value, how, split }) =>
    `${value}${how ? `，${how}` : ''}${split ? `（${split}）` : ''}。`,
  positive: '正例',
  cutOffMeaning: (positive) =>
    `分数达到阈值的样本判为 ${positive}；阈值越低，找到的越多，误报也越多。`,
  folds: {
    term: '交叉验证',
    trained: (count) => `模型训练了 ${count} 次，每次都在留出的部分上测量。`,
    scores: ({ metric, scores }) => `${metric}：${scores}。`,
    scoresAndMore: ({ metric, scores, more }) => `${metric}：${scores}，另有 ${more} 个。`,
    mean: ({ mean, spread }) => `均值 ${mean}，${spread}。`,
    note: '各折共用训练行，因此这是离散程度，而不是区间。',
  },
  runs: {
    term: '运行次数',
    mean: (count) => `${count}；显示均值`,
    median: (count) => `${count}；显示中位数`,
    best: (count) => `${count}；显示最佳值`,
  },
  results: {
    label: '所有结果',
    scale: '在刻度上的位置',
    lowerIsBetter: '越低越好',
    equal: '无法区分',
    worse: '并不更好',
  },
  variations: {
    label: '去掉的部分与受扰动的输入',
    changed: '改动',
    change: '变化',
  },
  differences: {
    label: '差异及其不确定性',
    difference: '差异',
    test: '检验',
    tests: {
      mcnemar: 'McNemar (1947)',
      bootstrap: '自助法',
      'nadeau-bengio': 'Nadeau 和 Bengio (2003)',
      delong: 'DeLong (1988)',
    },
  },
};
