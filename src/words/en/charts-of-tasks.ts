import { counted } from '../counted.ts';
import type { Counted } from '../counted.ts';

/** Figures of tasks: the first places of a ranking, benchmarks, kinds of failure. */
export const chartsOfTasks = {
  atK: {
    model: 'Model',
    axis: 'First places (k)',
    places: 'First places',
    caption: (metric: string) => `${metric} by number of places`,
    /** `scores`: "nDCG 0.36; Most popular 0.21". */
    title: ({ places, scores }: { places: Counted; scores: string }) =>
      `First ${counted(places, 'place', 'places')}: ${scores}.`,
    users: (text: string) => `${text} users or queries`,
    questions: (text: string) => `${text} questions`,
    means: 'Means over all of them for the first k places.',
    dashed: (baseline: string) => `Dashed: ${baseline}.`,
    label: ({ metric, values }: { metric: string; values: string }) =>
      `${metric} for the first k places: ${values}.`,
    owned: ({ metric, owner }: { metric: string; owner: string }) => `${metric}, ${owner}`,
  },
  benchmark: {
    thisModel: 'This model',
    caption: 'Results by task',
    one: ({ metric, value, task }: { metric: string; value: string; task: string }) =>
      `${metric} ${value} on ${task}.`,
    range: ({ low, high, tasks }: { low: string; high: string; tasks: Counted }) =>
      `From ${low} to ${high} on ${counted(tasks, 'task', 'tasks')}.`,
    measured: ({ models, tasks }: { models: Counted; tasks: Counted }) =>
      `${counted(models, 'model', 'models')} on ${counted(tasks, 'task', 'tasks')}.`,
    best: ({ best, tasks, model }: { best: string; tasks: Counted; model: string }) =>
      `Best value on ${best} of ${counted(tasks, 'task', 'tasks')}: ${model}.`,
    bestApart: (told: { best: string; tasks: Counted; model: string; clear: string }) =>
      `Best value on ${told.best} of ${counted(told.tasks, 'task', 'tasks')}: ${told.model}; its interval lies clear of the others on ${told.clear}.`,
    /** `harness` is empty where none is named. */
    note: ({ metric, mixed, harness }: { metric: string; mixed: boolean; harness: string }) =>
      `${metric} on each task${mixed ? ' unless its name says otherwise' : ''}${harness && `, run with ${harness}`}.`,
    whiskers: 'Whiskers: 95% intervals.',
    moreModels: (more: Counted) => `${counted(more, 'more model', 'more models')} in the table.`,
    moreTasks: (more: Counted) => `${counted(more, 'more task', 'more tasks')} in the table.`,
    label: (tasks: Counted) => `Results on ${counted(tasks, 'task', 'tasks')}.`,
    values: ({ task, values }: { task: string; values: string }) => `${task}: ${values}.`,
    otherMetric: ({ task, metric }: { task: string; metric: string }) =>
      `${task}: ${metric.toLowerCase()}`,
    head: ['Task', 'Model', 'Metric', 'Value', 'Interval', 'n'],
  },
  failures: {
    head: ['Kind', 'Count', 'Share'],
    agent: {
      caption: 'Failures by kind',
      axis: 'Failures',
      title: ({ kind, count, total }: { kind: string; count: string; total: string }) =>
        `${kind}: ${count} of ${total} failures.`,
      label: (kinds: string) => `Failures by kind: ${kinds}.`,
      note: ({ tasks, solved }: { tasks: string; solved: string }) =>
        `${tasks} tasks tried, ${solved} solved.`,
    },
    detection: {
      caption: 'Errors by kind',
      axis: 'Errors',
      title: ({ kind, count, total }: { kind: string; count: string; total: string }) =>
        `${kind}: ${count} of ${total} errors.`,
      label: (kinds: string) => `Errors by kind: ${kinds}.`,
      images: (text: string) => `${text} images`,
      note: 'Kinds as in TIDE.',
      /** What each kind of TIDE (Bolya and others, ECCV 2020) means to a reader. */
      kinds: {
        class: 'wrong class',
        place: 'wrong place',
        'class-and-place': 'wrong class and place',
        duplicate: 'found twice',
        background: 'nothing there',
        missed: 'missed',
      },
    },
  },
};
