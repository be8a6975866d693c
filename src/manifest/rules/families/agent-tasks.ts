import type { Finding } from '../../../findings/finding.ts';
import type { ManifestPath } from '../../../findings/place.ts';
import { pathText } from '../../../findings/place.ts';
import { shownBeside } from '../../digits.ts';
import { evaluationOf } from '../../family-evaluation.ts';
import type { Project } from '../../portfolio.ts';
import { NOT_ONE_RUN, remarkAt } from '../../remark.ts';
import { statedResults } from '../../stated.ts';
import type { ManifestRule } from '../rule.ts';

const TASKS: ManifestPath = ['evaluation', 'tasks'];

/** Every task is solved or has failed. */
export const agentTasks: ManifestRule = {
  id: 'families/agent-tasks',
  holds:
    'No more tasks are solved than tried, no more failures are listed than tasks failed, and task success is the share solved.',
  good: [
    `task: { type: agent }
evaluation:
  metrics: [{ id: task-success, value: '0.48', split: test }]
  tasks: { n: 150, succeeded: 72, failures: [{ kind: wrong tool, count: 14 }] }`,
  ],
  bad: [
    `task: { type: agent }
evaluation: { tasks: { n: 50, succeeded: 72 } }`,
    `task: { type: agent }
evaluation: { tasks: { n: 150, succeeded: 72, failures: [{ kind: wrong tool, count: 44 }, { kind: gave up, count: 50 }] } }`,
    `task: { type: agent }
evaluation:
  metrics: [{ id: task-success, value: '0.58', split: test }]
  tasks: { n: 150, succeeded: 72 }`,
  ],
  find(project) {
    return [...tooMany(project), ...failures(project), ...share(project)];
  },
};

function tooMany(project: Project): Finding[] {
  const tasks = evaluationOf(project, 'agent')?.tasks;
  if (!tasks || tasks.succeeded <= tasks.n) return [];
  const message = `${tasks.succeeded} tasks are solved, of ${tasks.n} tried.`;
  const help = 'Check `n` and `succeeded`; several tries of one task are one task.';
  return [remarkAt(project, [...TASKS, 'succeeded'], { rule: agentTasks.id, message, help })];
}

function failures(project: Project): Finding[] {
  const tasks = evaluationOf(project, 'agent')?.tasks;
  if (!tasks || tasks.succeeded > tasks.n) return [];
  const total = (tasks.failures ?? []).reduce((sum, { count }) => sum + count, 0);
  const failed = tasks.n - tasks.succeeded;
  if (total <= failed) return [];
  const message = `The failures add up to ${total}; of ${tasks.n} tasks ${tasks.succeeded} are solved, so ${failed} failed.`;
  const help = 'Count each failed task once, under what stopped it first.';
  return [remarkAt(project, [...TASKS, 'failures'], { rule: agentTasks.id, message, help })];
}

function share(project: Project): Finding[] {
  const tasks = evaluationOf(project, 'agent')?.tasks;
  const stated = statedResults(project, 'task-success');
  const [only] = stated;
  if (!tasks || !only || stated.length > 1) return [];
  if (only.metric.n !== undefined && only.metric.n !== tasks.n) return [];
  const value = tasks.succeeded / tasks.n;
  if (only.low <= value && only.high >= value) return [];
  const message = `\`${pathText(only.path)}\` says ${only.written}; ${tasks.succeeded} of ${tasks.n} tasks is ${shownBeside(value, only.written)}.`;
  return [remarkAt(project, only.path, { rule: agentTasks.id, message, help: NOT_ONE_RUN })];
}
