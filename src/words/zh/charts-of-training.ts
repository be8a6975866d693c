import type { chartsOfTraining as english } from '../en/charts-of-training.ts';
import type { Widen } from '../widen.ts';

export const chartsOfTraining: Widen<typeof english> = {
  learning: {
    axes: {
      rows: '训练行数',
      steps: '训练步数',
      epochs: '训练轮数',
      trees: '树的数量',
      tokens: '训练词元数',
    },
    caption: (measure) => `${measure}随训练增加的变化`,
    by: ({ measure, axis }) => `${measure}随${axis}的变化`,
    counts: ({ points, lines }) => `${lines.text} 条线共 ${points.text} 个点`,
    none: (measure) => `${measure}没有给出。`,
    ends: ({ measure, value }) => `${measure}最终为 ${value}。`,
    allEnd: ({ measure, value }) => `每条线的${measure}最终都为 ${value}。`,
    endsApart: ({ measure, highest, high, lowest, low }) =>
      `${measure}最终最高的是${highest}，${high}；最低的是${lowest}，${low}。`,
    line: ({ name, from, start, to, end }) =>
      `${name}从 ${start} 处的 ${from} 到 ${end} 处的 ${to}`,
    label: ({ measure, axis, lines }) => `${measure}随${axis}的变化：${lines}。`,
  },
  returns: {
    caption: '各随机种子的回报',
    axis: '单个回合的回报',
    mean: '均值',
    seed: (number) => `种子 ${number}`,
    oneSeed: (mean) => `仅一个种子，平均回报 ${mean}。`,
    seeds: ({ mean, text, low, high }) =>
      `${text} 个种子的平均回报 ${mean}，单个种子为 ${low} 至 ${high}。`,
    counts: ({ episodes, seeds }) => `${seeds.text} 个种子共 ${episodes.text} 个回合。`,
    dots: '小点：单个回合；大点：其均值。',
    more: ({ text }) => `表中还有 ${text} 个种子。`,
    label: (seeds) => `各训练种子的回报。${seeds}。`,
    seedMean: ({ seed, mean }) => `${seed}：均值 ${mean}`,
    head: { seed: '种子', episodes: '回合数', lowest: '最低', highest: '最高' },
  },
  variations: {
    ablation: { caption: '去除的部分', column: '去除' },
    robustness: { caption: '改变的输入', column: '输入' },
    same: (measure) => `${measure}没有变化。`,
    falls: ({ name, measure, by, to }) => `${name}：${measure}下降 ${by}，至 ${to}。`,
    rises: ({ name, measure, by, to }) => `${name}：${measure}上升 ${by}，至 ${to}。`,
    uprightLine: '竖线：完整模型。',
    label: ({ caption, measure, changes }) => `${caption}，${measure}的变化：${changes}。`,
    axis: (measure) => `${measure}的变化`,
  },
};
