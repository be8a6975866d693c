import type { missing as english } from '../en/missing.ts';
import type { Widen } from '../widen.ts';

export const missing: Widen<typeof english> = {
  task: '未说明任务',
  title: '尚缺内容',
  lead: '本页为草稿。以下各项尚未确定，依赖它们的内容暂不显示。',
  needed: '发布前需要补充',
  places: ({ text }) => `${text} 处`,
};
