import type { finding as english } from '../en/finding.ts';
import type { Widen } from '../widen.ts';

export const finding: Widen<typeof english> = {
  filters: {
    label: '筛选工作',
    all: '全部项目',
    kinds: { domain: '主题', task: '任务', skill: '技能' },
    status: (total) => `{n} / ${total} 个项目：{label}`,
  },
  work: {
    headings: {
      domain: (label) => `主题为 ${label} 的项目`,
      task: (label) => `任务为 ${label} 的项目`,
      skill: (label) => `展示 ${label} 的项目`,
    },
    count: ({ some, all }) => `共 ${all} 个项目，此处 ${some} 个`,
    description: ({ heading, name, titles }) => `${name}：${heading}，${titles}。`,
    projects: '项目',
  },
  search: {
    button: '搜索',
    label: '搜索项目和技能',
    close: '关闭',
    hint: '方向键在结果间移动，回车键打开。',
    shortcut: '按 / 键打开搜索',
    one: '1 条结果',
    many: '{n} 条结果',
    none: '没有与“{query}”相关的结果。请换一个词或减少词数。',
    failed: '无法加载搜索。请稍后再试。',
  },
};
