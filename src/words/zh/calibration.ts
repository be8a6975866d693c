import type { calibration as english } from '../en/calibration.ts';
import type { Widen } from '../widen.ts';

export const calibration: Widen<typeof english> = {
  errorOf: ({ value, group }) => `${group} 为 ${value}`,
  errors: (list) => `预测比例与观察比例平均相差（期望校准误差）：${list}。`,
  errorsNote: '未给出区间：行数少本身就会使其变大，因此只宜比较规模相近的群体。',
  sameScore: ({ groups, value, interval, at, count, scores }) =>
    `在相同分数下，${groups}之间实际为正例的比例至多相差 ${value}` +
    `（${interval}，分数 ${at}），${count === 1 ? '只比较了一个分数' : `共比较了 ${scores} 个分数`}。`,
  withinChance: '没有任何差异超过仅凭偶然会有的大小。',
  alone: ({ some, all, scores }) =>
    `逐个来看，${all} 个分数中有 ${some} 个的差异超过偶然会有的大小（${scores}）。`,
  aloneAndTogether: ({ some, all, scores, together }) =>
    `逐个来看，${all} 个分数中有 ${some} 个的差异超过偶然会有的大小（${scores}）；` +
    `考虑到共考察 ${all} 个（Bonferroni），则为 ${together}。`,
  none: '无',
  scores: ({ list }) => `分数 ${list}`,
  leftOut: ({ text }) => `${text} 个分数未比较：行数过少，或为保护小计数而不公开。`,
};
