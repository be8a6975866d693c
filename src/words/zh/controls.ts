import type { controls as english } from '../en/controls.ts';
import type { Widen } from '../widen.ts';

export const controls: Widen<typeof english> = {
  skip: '跳到正文',
  foot: '本站的每个数字都可追溯到来源。由 modelfolio 生成。',
  light: '浅色',
  dark: '深色',
  lightTheme: '浅色主题',
  darkTheme: '深色主题',
  copy: '复制',
  copied: '已复制',
  dataTable: '数据表',
  data: (title) => `数据：${title}`,
  draft: '草稿',
  caseStudy: '案例研究',
  shows: (skills) => `展示：${skills}`,
  stage: ({ level, of }) => `第 ${level} 阶段，共 ${of} 阶段`,
  formula: '公式',
  notebook: {
    from: (file) => `摘自 ${file}`,
    code: (file) => `${file} 中的代码`,
    printed: '代码打印的内容',
    output: '代码的输出',
    error: '代码终止时的错误',
    figure: '由上方代码绘制的图。',
  },
};
