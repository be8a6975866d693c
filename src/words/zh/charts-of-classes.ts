import type { chartsOfClasses as english } from '../en/charts-of-classes.ts';
import type { Widen } from '../widen.ts';

export const chartsOfClasses: Widen<typeof english> = {
  rows: {
    class: '类别',
    one: ({ measure, value, classes }) => `${classes.text} 个类别的${measure}为 ${value}。`,
    range: ({ measure, low, high, classes }) =>
      `${classes.text} 个类别的${measure}从 ${low}到 ${high}。`,
    whiskers: '误差线：95% Wilson 区间。',
    rest: ({ drawn, more }) => `图中为最低的 ${drawn} 个，表中另有 ${more} 个。`,
    all: (texts) => texts.join('、'),
    label: ({ caption, names, values }) => `${caption}，${names}：${values}。`,
    interval: (measure) => `${measure}的区间`,
  },
  precision: {
    caption: '各类别的平均精确率',
    at50: '重叠度 0.5 时的 AP',
    at50to95: '重叠度 0.5 至 0.95 的 AP',
    definition: (images) => `${images} 张图像。AP：按检测框与物体的重叠度计算的平均精确率。`,
    counted: '物体',
    sizes: { small: '小物体', medium: '中等物体', large: '大物体' },
  },
  overlap: {
    caption: '各类别的重叠度',
    definition: (images) =>
      `${images} 张图像。IoU：交集面积除以并集面积；Dice：两倍交集除以两者面积之和。`,
    counted: '像素',
  },
  scores: {
    caption: '各类别的得分',
    definition: '召回率：该类别中被找到的比例；F1：召回率与精确率的调和平均。',
    counted: '行数',
  },
  clusters: {
    caption: '各簇的行数',
    axis: '行数',
    head: ['簇', '行数', '平均轮廓系数'],
    noise: '不属于任何簇',
    title: ({ clusters, name, size, rows }) =>
      `${clusters.text} 个簇中最大的是 ${name}：${rows.text} 行中的 ${size} 行。`,
    titleNoise: ({ clusters, name, size, rows, noise }) =>
      `${clusters.text} 个簇中最大的是 ${name}：${rows.text} 行中的 ${size} 行；${noise} 行不属于任何簇。`,
    note: '每个簇的行数。',
    silhouette: '行数之后是平均轮廓系数，取值 -1 至 1；接近 1 表示各行远离其他簇。',
    stability: (index) => `对重新抽样的行分别聚类，调整兰德指数的平均值：${index}。`,
    more: (count) => `表中另有 ${count} 个。`,
    label: ({ title, sizes }) => `各簇的行数。${title}${sizes}。`,
  },
  confusion: {
    caption: '实际类别与预测类别',
    measured: ({ split, cutOff, rows }) => `${split}${cutOff && `，阈值 ${cutOff}`}，${rows}。`,
    shares: '每行为一个实际类别；百分比按行计算。',
    tints: '行为实际类别，列为预测类别；颜色越深，占该行的比例越大。',
    recovered: '由公布的比率推算得出。',
    labelMany: ({ classes, title }) => `${classes} 个类别的混淆矩阵。${title}`,
    label: '混淆矩阵。',
    cell: ({ count, predicted }) => `${count} 个预测为 ${predicted}`,
    row: ({ actual, cells }) => `${actual}：${cells}。`,
    column: (name) => `预测为 ${name}`,
    actual: '实际',
    predicted: '预测',
    predictedAs: (name) => `预测为 ${name}`,
    all: '合计',
    rows: '行数',
  },
};
