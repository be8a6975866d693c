import type { chartsOfTasks as english } from '../en/charts-of-tasks.ts';
import type { Widen } from '../widen.ts';

export const chartsOfTasks: Widen<typeof english> = {
  atK: {
    model: '模型',
    axis: '前 k 位',
    places: '前几位',
    caption: (metric) => `不同位数下的 ${metric}`,
    title: ({ places, scores }) => `前 ${places.text} 位：${scores}。`,
    users: (text) => `${text} 个用户或查询`,
    questions: (text) => `${text} 个问题`,
    means: '取全部的平均值，只计前 k 位。',
    dashed: (baseline) => `虚线：${baseline}。`,
    label: ({ metric, values }) => `前 k 位的 ${metric}：${values}。`,
    owned: ({ metric, owner }) => `${metric}，${owner}`,
  },
  benchmark: {
    thisModel: '本模型',
    caption: '各任务的结果',
    one: ({ metric, value, task }) => `${task} 的 ${metric} 为 ${value}。`,
    range: ({ low, high, tasks }) => `${tasks.text} 项任务，从 ${low}到 ${high}。`,
    measured: ({ models, tasks }) => `${models.text} 个模型，${tasks.text} 项任务。`,
    best: ({ best, tasks, model }) => `${tasks.text} 项任务中的 ${best} 项取得最佳值：${model}。`,
    bestApart: ({ best, tasks, model, clear }) =>
      `${tasks.text} 项任务中的 ${best} 项取得最佳值：${model}；其中 ${clear} 项的区间与其他模型不重叠。`,
    note: ({ metric, mixed, harness }) =>
      `各任务的${metric}${mixed ? '，名称另有说明的除外' : ''}${harness && `；使用 ${harness} 运行`}。`,
    whiskers: '误差线：95% 区间。',
    moreModels: (more) => `表中另有 ${more.text} 个模型。`,
    moreTasks: (more) => `表中另有 ${more.text} 项任务。`,
    label: (tasks) => `${tasks.text} 项任务的结果。`,
    values: ({ task, values }) => `${task}：${values}。`,
    otherMetric: ({ task, metric }) => `${task}：${metric}`,
    head: ['任务', '模型', '指标', '数值', '区间', 'n'],
  },
  failures: {
    head: ['类型', '数量', '占比'],
    agent: {
      caption: '按类型划分的失败',
      axis: '失败次数',
      title: ({ kind, count, total }) => `${kind}：${total} 次失败中的 ${count} 次。`,
      label: (kinds) => `按类型划分的失败：${kinds}。`,
      note: ({ tasks, solved }) => `尝试 ${tasks} 项任务，解决 ${solved} 项。`,
    },
    detection: {
      caption: '按类型划分的错误',
      axis: '错误数',
      title: ({ kind, count, total }) => `${kind}：${total} 个错误中的 ${count} 个。`,
      label: (kinds) => `按类型划分的错误：${kinds}。`,
      images: (text) => `${text} 张图像`,
      note: '类型依照 TIDE。',
      kinds: {
        class: '类别错误',
        place: '位置错误',
        'class-and-place': '类别和位置均错误',
        duplicate: '重复检出',
        background: '该处没有物体',
        missed: '漏检',
      },
    },
  },
};
