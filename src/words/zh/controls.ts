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
    table: '表格',
    error: '代码终止时的错误',
    figure: '由上方代码绘制的图。',
    moreLines: ({ text }) => `笔记本中还有 ${text} 行。`,
    leftOut: {
      rest: '其余输出见笔记本。',
      picture: '有一张图片已损坏或过大。',
      drawing: '有一张图仅以 SVG 格式保存，其中可能含有脚本。',
      interactive: '有一项交互式输出无法在此显示。',
      textPicture: '正文中的一张图片仅见于笔记本。',
    },
  },
};
