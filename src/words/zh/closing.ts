import type { closing as english } from '../en/closing.ts';
import type { Widen } from '../widen.ts';

export const closing: Widen<typeof english> = {
  tradeOffs: '取舍',
  chosen: ({ chose, over }) => `选择${chose}，而非${over}。`,
  limitations: '局限',
  risk: '风险',
  consent: '同意',
  misuse: '滥用',
  lessons: '下次会改变的做法',
  next: '下一步',
  summary: '可用于简历的摘要',
  oneLine: '一行',
  short: '简短',
  long: '详细',
};
