import type { errors as english } from '../en/errors.ts';
import type { Widen } from '../widen.ts';

export const errors: Widen<typeof english> = {
  title: '错误分析',
  kinds: ({ count, text }) => (count === 1 ? '一类错误' : `${text} 类错误`),
  opening: ({ kinds, rows, among }) =>
    `${among ? `${among}中有` : ''}${kinds}${rows ? `，共 ${rows}` : ''}。`,
  example: (text) => `例如：${text}。`,
  action: '后续措施：',
};
