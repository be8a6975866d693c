import type { numbers as english } from '../en/numbers.ts';
import type { Widen } from '../widen.ts';

export const numbers: Widen<typeof english> = {
  decimal: '.',
  group: ',',
  present: '至今',
  months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  month: ({ year, month }) => `${year}年${month}`,
  day: ({ year, month, day }) => `${year}年${month}${day}日`,
  range: ({ low, high }) => `${low} 至 ${high}`,
  level: (level) => `${level}%`,
  interval: ({ level, range }) => `${level} 置信区间 ${range}`,
  of: ({ part, whole }) => `${whole} 中的 ${part}`,
  rows: (n) => `n = ${n}`,
  rowsOfClass: (counts) => `该类行数 ${counts}`,
  baseline: (text) => `基线：${text}`,
  chanceLimit: (limit) => `仅凭偶然：至多 ${limit}`,
  chance: ({ median, limit }) => `一半情况下 ${median}，100 次中 95 次至多 ${limit}`,
  spread: ({ sd, over }) => `${over}的标准差 ${sd}`,
  times: (ratio) => `${ratio} 倍`,
  asReported: (name) => `${name}（据报告）`,
  splits: {
    train: '训练集',
    validation: '验证集',
    test: '测试集',
    external: '外部数据',
    cv: '交叉验证',
    production: '生产环境',
  },
  over: { folds: '折', seeds: '个种子', queries: '个查询', classes: '个类别', runs: '次运行' },
  denominators: {
    rows: '行',
    positives: '个正例',
    negatives: '个负例',
    'predicted-positives': '个预测正例',
    'predicted-negatives': '个预测负例',
  },
};
