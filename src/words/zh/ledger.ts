import type { ledger as english } from '../en/ledger.ts';
import type { Widen } from '../widen.ts';

export const ledger: Widen<typeof english> = {
  title: '依据清单',
  kicker: '仅供作者查看，不会发布',
  opening: '网站及其文件中的每一条陈述，以及每个数字的依据。',
  portfolio: '作品集',
  claims: '陈述',
  numbers: '数字',
  printed: '出现于',
  number: '数字',
  fact: '事实及展示它的部分',
  place: '写于',
  evidence: '依据',
  own: '作者自述；没有依据文件',
  noFile: '没有依据文件',
  backed: {
    verified: '已用文件核对',
    reproducible: '可用命令重现',
    stated: '作者自述',
    counted: '在整个作品集中统计',
  },
  resume: (lens) => `简历（${lens}）`,
  exports: {
    headline: '主要结果',
    card: '社交卡片',
    'short summary': '简短摘要',
    'long summary': '详细摘要',
    'interview questions': '面试问题',
    'home page': '首页',
    'site card': '网站卡片',
    'résumé summary': '简历摘要',
    'résumé experience': '简历经历',
    'résumé education': '简历教育背景',
    'résumé awards': '简历奖项',
  },
};
