import type { chartsOfGroups as english } from '../en/charts-of-groups.ts';
import type { Widen } from '../widen.ts';

export const chartsOfGroups: Widen<typeof english> = {
  gaps: {
    caption: (attribute) => `按 ${attribute} 划分的差距与偶然水平`,
    axis: '差距',
    axisChance: '差距；灰条：仅凭偶然，竖线：其中位数',
    withoutChance: (attribute) => `按 ${attribute} 划分的差距，没有偶然水平。`,
    within: (attribute) => `按 ${attribute} 划分，没有差距大于仅凭偶然会出现的差距。`,
    beyond: ({ beyond, judged, attribute }) =>
      `按 ${attribute} 划分的 ${judged} 个差距中，有 ${beyond} 个大于仅凭偶然会出现的差距。`,
    measured: (attribute) => `按 ${attribute} 划分的最大比率减最小比率`,
    dot: '点：差距，有区间的画出区间。',
    chance:
      '灰条：假定所有组比率相同，100 次模拟中 95 次的差距范围，竖线为中位数。空心点：差距不超过这一范围。',
    label: (attribute) => `按 ${attribute} 划分的差距，以及仅凭偶然会出现的差距。`,
    row: ({ rate, value, interval, limit }) =>
      `${rate}：${value}${interval && `（${interval}）`}${limit && `，仅凭偶然至多 ${limit}`}。`,
    head: ['比率', '差距', '区间', '偶然，中位数', '偶然，100 次中 95 次', '最低', '最高'],
  },
  rates: {
    caption: ({ rate, attribute }) => `按 ${attribute} 划分的${rate}`,
    range: ({ rate, low, high }) => `${rate}从 ${low}到 ${high}。`,
    whiskers: ({ level, method }) => `误差线：${level} 区间，${method}。`,
    hidden: ({ group, why }) => `${group}，${why}`,
    left: (groups) => `未显示：${groups}。`,
    withheld: '为保护小样本而不公布',
    undefined: '无定义',
    fewer: (least) => `少于 ${least} 行`,
    needed: ({ n, least }) => `需要 ${least} 行，只有 ${n} 行`,
    label: ({ rate, attribute, values }) => `按 ${attribute} 划分的${rate}：${values}。`,
    group: '组',
    interval: '区间',
    counts: '计数',
    notShown: '未显示',
  },
  calibration: {
    score: '分数',
    caption: {
      score: (attribute) => `按分数和 ${attribute} 划分的实际比例`,
      probability: (attribute) => `按预测和 ${attribute} 划分的实际比例`,
    },
    title: {
      score: (attribute) => `各分数下的实际比例，按 ${attribute} 划分。`,
      probability: (attribute) => `各预测值下的实际比例，按 ${attribute} 划分。`,
    },
    same: (difference) => `分数相同时，结果相差不超过 ${difference}。`,
    errors: (errors) => `预测与结果的平均距离：${errors}。`,
    measured: {
      score: (attribute) => `各分数下实际为正例的比例，按 ${attribute} 划分`,
      probability: (attribute) => `各预测值下实际为正例的比例，按 ${attribute} 划分`,
    },
    diagonal: '在对角线上，实际发生的与预测的一样多。',
    hollow: (least) => `空心：少于 ${least} 行。`,
    withheldPoints: (count) => `为保护小样本而不公布的点：${count} 个。`,
    left: (count) => `仅列于表中的组：${count} 个。`,
    label: { score: '按分数划分的实际比例。', probability: '按预测划分的实际比例。' },
    at: ({ share, place }) => `${place} 处为 ${share}`,
    row: ({ group, shares }) => `${group}：${shares}。`,
    noShares: '不公布',
    difference: (groups) => `差值，${groups}`,
    noRows: '没有行',
    withheld: '不公布',
    notCompared: '未比较',
    head: ['组', '平均预测', '实际', '区间', '计数'],
  },
  sweep: {
    caption: ({ rate, attribute }) => `按阈值和 ${attribute} 划分的${rate}`,
    none: ({ rate, attribute }) => `没有任何阈值给出按 ${attribute} 划分的${rate}差距。`,
    range: ({ rate, attribute, least, leastAt, most, mostAt }) =>
      `按 ${attribute} 划分的${rate}差距：从阈值 ${leastAt} 处的 ${least} 到阈值 ${mostAt} 处的 ${most}。`,
    used: ({ rate, attribute, used, least, leastAt, most, mostAt }) =>
      `按 ${attribute} 划分的${rate}差距：所用阈值处为 ${used}，从阈值 ${leastAt} 处的 ${least} 到阈值 ${mostAt} 处的 ${most}。`,
    measured: (rate) => `各组在各阈值处的${rate}`,
    drawn: ({ drawn, groups }) => `图中为 ${groups} 个组中最大的 ${drawn} 个；表中列出全部。`,
    label: ({ rate, attribute, cutOffs, title }) =>
      `${cutOffs} 个阈值处按 ${attribute} 划分的${rate}。${title}`,
    gap: '差距',
    gapInterval: '差距的区间',
  },
};
