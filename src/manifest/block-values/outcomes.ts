import type { Project } from '../portfolio.ts';
import type { BlockValue } from '../block-value.ts';

/** Shares that follow from counts of an agent's tasks, of refusals and of preferred answers. */
export function outcomeValues(project: Project): BlockValue[] {
  return [...taskValues(project), ...refusalValues(project), ...preferenceValues(project)];
}

function taskValues({ manifest }: Project): BlockValue[] {
  const tasks = manifest.family === 'agent' ? manifest.evaluation?.tasks : undefined;
  if (!tasks) return [];
  const path = ['evaluation', 'tasks'];
  const passes = (tasks.passAtK ?? []).map(({ k, value }, index) => ({
    path: [...path, 'passAtK', index, 'value'],
    of: `${k} tries`,
    metric: 'pass-at-k',
    value,
    n: tasks.n,
    split: 'test',
  }));
  return [
    shareOf([...path, 'succeeded'], 'task-success', [tasks.succeeded, tasks.n], 'all tasks'),
    ...passes,
  ];
}

function refusalValues({ manifest }: Project): BlockValue[] {
  const refusals = manifest.family === 'rag' ? manifest.evaluation?.refusals : undefined;
  if (!refusals) return [];
  const { refused, unanswerable } = refusals;
  const path = ['evaluation', 'refusals', 'refused'];
  return [shareOf(path, 'refusal-rate', [refused, unanswerable], 'unanswerable questions')];
}

function preferenceValues({ manifest }: Project): BlockValue[] {
  if (manifest.family !== 'language') return [];
  return (manifest.evaluation?.pairwise ?? []).map(({ opponent, wins, losses, ties }, index) =>
    shareOf(
      ['evaluation', 'pairwise', index, 'wins'],
      'win-rate',
      [wins, wins + losses + ties],
      `against ${opponent}`,
    ),
  );
}

function shareOf(
  path: BlockValue['path'],
  metric: string,
  [k, n]: readonly [number, number],
  of: string,
): BlockValue {
  return {
    path,
    metric,
    value: n === 0 ? 0 : k / n,
    of,
    n,
    counted: n,
    split: 'test',
    derivedFrom: true,
  };
}
