import type { gaps as english } from '../en/gaps.ts';
import type { Widen } from '../widen.ts';

export const gaps: Widen<typeof english> = {
  sentence: ({ rate, value, groups, count, compared, rows, chance }) =>
    `${rate}：${groups}之间的差距为 ${value}，` +
    `${count === 2 ? '即所比较的两个群体' : `即所比较的 ${compared} 个群体中的最低与最高者`}，` +
    `每个群体的比率至少基于 ${rows} 行；${chance}。`,
  chances: {
    unknown: '未为其计算偶然水平',
    beyond: (limit) => `仅凭偶然，100 次中有 95 次至多为 ${limit}`,
    within: (limit) => `这在仅凭偶然的范围之内，100 次中有 95 次至多为 ${limit}`,
  },
  tooFewGroups: (rows) => `不给出差距：可比较的群体不足两个，每个比率须至少基于 ${rows} 行。`,
  nothingCompared: {
    opening: '不给出差距：可比较的群体不足两个。',
    fewRows: (rows) => `每个群体的比率须至少基于 ${rows} 行。`,
    smallShare: (share) => `每个群体须至少占全部行的 ${share}。`,
    withheld: (limit) => `若小于 ${limit} 的计数可能被读出或反推，相应比率不公开。`,
    notDefined: '没有可作分母的行时，比率无定义。',
    excluded: '作者排除的群体不作比较。',
  },
  rowsOnly: '只知道各群体的行数，因此不比较比率。',
  multiplicity: ({ comparisons, misses, cases }) =>
    `共考察 ${comparisons} 个差异：每个比率中的每一对群体。` +
    `在同样数量的单独区间中，仅凭偶然约有 ${misses} 个会落空，因此不应单独解读某个小差距。` +
    `若要全部同时成立，每个区间只可在 ${cases} 次中落空一次（Bonferroni）。`,
  baseRates: (value) => `基础比率相差 ${value}，超过仅凭偶然会有的差异。`,
  baseRatesDespite: (value) =>
    `这并不使错误率相同：基础比率相差 ${value}，超过仅凭偶然会有的差异。`,
  tradeOff:
    '此时，除非预测毫无错误，否则精确率、假阳性率和假阴性率不可能在这些群体之间全部相等（Chouldechova 2017；Kleinberg 等 2016）。',
  table: {
    label: (attribute) => `按${attribute}划分的差距`,
    chance: '仅凭偶然',
    lowest: '最低',
    highest: '最高',
    upTo: (limit) => `至多 ${limit}`,
    beyond: (median) => `中位数 ${median}；差距更大`,
    within: (median) => `中位数 ${median}；差距在其范围内`,
    caption: '差距：最大减最小。比值：最小除以最大。',
    captionChance: '仅凭偶然：在所有群体比率相同的模拟中，100 次有 95 次不超过的差距。',
  },
  impact: {
    label: (attribute) => `按${attribute}划分的影响比`,
    ratio: '影响比',
    caption:
      '某群体中得到有利预测的比例除以各群体中最大的该比例。五分之四是美国就业法中的初步参考（29 CFR 1607.4(D)），仅用于选拔决定，不用于其他方面。',
  },
};
