import type { chartsOfOutcomes as english } from '../en/charts-of-outcomes.ts';
import type { Widen } from '../widen.ts';

export const chartsOfOutcomes: Widen<typeof english> = {
  survival: {
    caption: '无事件比例随时间的变化',
    share: '无事件比例',
    one: ({ time, share }) => `${time} 之后，${share} 未发生事件。`,
    several: ({ time, lowest, highest }) => `${time} 之后，无事件比例为 ${lowest} 至 ${highest}。`,
    curves: 'Kaplan-Meier 曲线。',
    events: ({ text }) => `${text} 个事件`,
    rangesInTable: '范围见表。',
    bands: '色带：按报告给出的范围。',
    label: ({ text }) => `${text} 组的 Kaplan-Meier 曲线。`,
    head: { group: '组', range: '范围' },
  },
  wordErrors: {
    caption: '各类词错误',
    kinds: { replaced: '替换', added: '插入', leftOut: '遗漏' },
    rate: ({ rate, kind }) => `${kind} ${rate}`,
    title: (rates) => `每 100 个词：${rates}。`,
    spoken: ({ text }) => `共说出 ${text} 个词`,
    addedCount: '插入的词也计入，因此总和可能超过 100。',
    sum: (rate) => `词错误率：${rate}。`,
    label: (rates) => `每 100 个说出的词的错误：${rates}。`,
    axis: '每 100 个说出的词',
    head: { words: '词', rate: '每 100 个说出的词', count: '数量' },
  },
};
