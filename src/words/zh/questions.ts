import type { questions as english } from '../en/questions.ts';
import type { Widen } from '../widen.ts';

export const questions: Widen<typeof english> = {
  title: '面试中可能遇到的问题',
  quoted: (text) => `“${text}”`,
  tradeOff: ({ chose, over }) => `为什么选择${chose}而不是${over}？`,
  error: (category) => `${category}中出了什么问题，为什么？`,
  limitation: (statement) => `${statement}意味着什么？`,
  suggested: '作者建议：',
  excerpt: ({ every, all }) => `共 ${all} 行，每 ${every} 行显示一行。`,
  allRows: '全部行（Markdown）',
};
