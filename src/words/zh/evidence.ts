import type { evidence as english } from '../en/evidence.ts';
import type { Widen } from '../widen.ts';

export const evidence: Widen<typeof english> = {
  levels: {
    'self-reported': { label: '自行填写', meaning: '由作者填写，没有文件佐证。' },
    imported: { label: '从文件导入', meaning: '从文件读取；记录了路径、文件中的位置和哈希值。' },
    'pipeline-verified': {
      label: '流水线已验证',
      meaning: '从文件读取，其流水线记录了该文件的哈希值，或运行与提交。',
    },
    recomputed: { label: '重新计算', meaning: '生成网站时根据计数或数据点计算。' },
  },
  source: (what) => `来源：${what}`,
  proof: {
    numbers: ({ text }) => `${text} 个数字`,
    projects: ({ text }) => `${text} 个项目`,
    lead: ({ numbers, projects }) => `${projects}中的 ${numbers}，均有来源`,
    levels: {
      recomputed: (count) => `${count} 个根据计数或数据点重新计算`,
      'pipeline-verified': (count) => `${count} 个由流水线记录验证`,
      imported: (count) => `${count} 个从文件读取`,
      'self-reported': (count) => `${count} 个自行填写，无文件`,
    },
  },
  metric: {
    lowerIsBetter: '越低越好',
    intervalMissing: '缺少区间',
    chanceMissing: '缺少随机水平',
    baselineMissing: '缺少基线',
    verdicts: {
      better: ({ name, value }) => `基线：${name}，${value}`,
      equal: ({ name, value }) => `与${name}（${value}）无法区分`,
      worse: ({ name, value }) => `不优于${name}（${value}）`,
    },
  },
  gap: {
    withinChance: (limit) => `与随机波动无法区分，最高 ${limit}`,
    chance: (limit) => `仅随机波动：最高 ${limit}`,
    between: ([one, other]) => `${one} 与 ${other} 之间`,
    meaning: (rate) => `${rate}差距：所比较各组中该数值的最高值减去最低值。`,
    chanceMeaning: '仅随机波动：假设各组比率相同，100 次模拟中有 95 次差距低于此值。',
  },
};
