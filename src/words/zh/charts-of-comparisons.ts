import type { chartsOfComparisons as english } from '../en/charts-of-comparisons.ts';
import type { Widen } from '../widen.ts';

export const chartsOfComparisons: Widen<typeof english> = {
  models: {
    caption: (measure) => `各模型的${measure}`,
    model: '模型',
    finalModel: '最终模型',
    baseline: '基线',
    kind: '类型',
    kinds: { result: '最终模型', alternative: '备选模型', baseline: '基线' },
    beside: ({ measure, value, text }) => `${measure} ${value}，另有 ${text} 个可对照。`,
    best: ({ measure, value, other, otherValue }) =>
      `${measure} ${value}；其余中最好的是${other}，${otherValue}。`,
    theBaseline: '基线',
    squares: '方块：基线。',
    whiskers: (levels) => `误差线：${levels} 区间。`,
    hollow: '无误差线：无区间。',
    withInterval: ({ name, value, interval }) => `${name} ${value}（${interval}）`,
    withoutInterval: ({ name, value }) => `${name} ${value}，无区间`,
    label: ({ measure, models }) => `${measure}：${models}。`,
  },
  pairwise: {
    caption: '更受偏好的回答',
    one: ({ won, opponent }) => `与${opponent}比较时，${won} 次更受偏好。`,
    several: ({ lowest, highest }) =>
      `与${lowest.opponent}比较时，${lowest.won} 次更受偏好；与${highest.opponent}比较时，${highest.won} 次。`,
    reading: '从左到右：更受偏好、不分上下、对方更受偏好。长度为占全部比较的比例。',
    label: (matches) => `更受偏好的回答。${matches}`,
    match: ({ opponent, wins, ties, losses }) =>
      `对${opponent}：胜 ${wins.text}，平 ${ties.text}，负 ${losses.text}。`,
    won: (count) => `胜 ${count}`,
    tied: (count) => `平 ${count}`,
    lost: (count) => `负 ${count}`,
    head: {
      opponent: '对手',
      won: '胜',
      tied: '平',
      lost: '负',
      rate: '胜率',
      judge: '评判者',
    },
  },
  mistakes: {
    binary: ({ missed, positives, alarms }) =>
      `${positives} 个中漏掉 ${missed} 个，误报 ${alarms.text} 次。`,
    none: ({ text }) => `全部 ${text} 行都预测正确。`,
    once: ({ wrong, total }) => `${total} 个中有 ${wrong} 个错误，没有一对类别混淆超过一次。`,
    most: ({ wrong, total, actual, predicted, times }) =>
      `${total} 个中有 ${wrong} 个错误，最常见的是把${actual}当作${predicted}，共 ${times} 次。`,
    pair: ({ actual, predicted, counts, share }) =>
      `把${actual}当作${predicted}：${counts}（${share}）`,
  },
};
