import type { fairness as english } from '../en/fairness.ts';
import type { Widen } from '../widen.ts';

export const fairness: Widen<typeof english> = {
  title: '公平性检查',
  notApplicable: '不适用',
  opening: '各群体的比率及其区间。',
  noCounts: '没有各群体的计数。',
  choice: '选用哪个比率，为什么',
  manyComparisons: '多重比较',
  harm: '可能的危害',
  harms: {
    allocation: '有人被拒绝某种机会',
    'quality-of-service': '对一部分人效果较差',
    stereotyping: '刻板印象',
    representation: '有人未被涵盖',
    'none-identified': '未发现',
  },
  favourable: '有利结果',
  attributes: '属性',
  attributeSources: {
    'self-reported': '自述',
    observed: '观察所得',
    inferred: '推断',
    proxy: '代理变量',
  },
  tried: {
    pre: (method) => `训练前尝试：${method}`,
    in: (method) => `训练中尝试：${method}`,
    post: (method) => `训练后尝试：${method}`,
  },
  mitigated: ({ before, after }) => `差距之前为 ${before}，之后为 ${after}，据作者所述。`,
  rates: {
    label: (attribute) => `按${attribute}划分的比率`,
    measuredOn: (rows) => `在${rows}上测量。`,
    names: '群体名称沿用数据来源的名称。',
  },
  reference: {
    label: ({ reference, attribute }) => `与 ${reference} 相比，按${attribute}划分`,
    labelHighest: (attribute) => `与最高比率相比，按${attribute}划分`,
    head: (reference) => `与 ${reference} 相比`,
    headHighest: '与最高比率相比',
    reference: '参照群体',
    ratio: (ratio) => `比值 ${ratio}`,
    caption: (reference) =>
      `该群体的比率减去 ${reference} 的比率：低于 0 表示该群体的比率较低。比值：该群体的比率除以另一方的比率。`,
    captionHighest:
      '该群体的比率减去最高比率：低于 0 表示该群体的比率较低。比值：该群体的比率除以另一方的比率。',
    beforehand: '计算区间时，视比率最高的群体为事先指定。',
  },
  leftOut: {
    term: (group) => `未比较：${group}`,
    byAuthor: ({ group, attribute }) => `作者排除：${group}（${attribute}）`,
    unknown: (attribute) => `${attribute}未知`,
    notCounted: (rows) => `${rows}，未计入任何群体。`,
    fewerRows: (limit) => `少于 ${limit} 行`,
    smallShare: (share) => `不足全部行的 ${share}`,
    notDefined: '无定义，没有可作分母的行',
    withheld: (limit) => `不公开，以免小于 ${limit} 的计数被读出或反推`,
    excluded: '作者排除',
    reason: ({ reason, rates }) => `${reason}：${rates}。`,
  },
};
