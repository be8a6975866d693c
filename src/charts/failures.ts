import type { Project } from '../manifest/portfolio.ts';
import { words } from '../words/words.ts';
import { barRowsDrawing } from './bar-rows.ts';
import type { ChartPlan } from './plan.ts';
import { capital, countText, measuredOn, percentText } from './words.ts';

/** Failures of one kind. */
interface Failure {
  readonly kind: string;
  readonly count: number;
}

/** What went wrong, counted by kind. */
interface Failures {
  readonly kinds: readonly Failure[];
  /** What is counted: failures of an agent, errors of a detector. */
  readonly counted: 'agent' | 'detection';
  readonly note: string;
}

/** Kinds of failure of an agent, or of errors of a detector, the most frequent first. */
export function failuresChart(project: Project): ChartPlan | undefined {
  const failures = agentFailures(project) ?? detectionErrors(project);
  const kinds = (failures?.kinds ?? []).filter(({ count }) => count > 0);
  const sorted = [...kinds].sort((a, b) => b.count - a.count);
  const total = sorted.reduce((sum, { count }) => sum + count, 0);
  const most = sorted[0];
  if (!failures || !most) return undefined;
  const { chartsOfTasks, naming } = words();
  const own = chartsOfTasks.failures[failures.counted];
  const shown = sorted.map(({ kind, count }) => `${kind} ${countText(count)}`);
  const told = { kind: capital(most.kind), count: countText(most.count), total: countText(total) };
  return {
    id: 'failures',
    caption: own.caption,
    title: own.title(told),
    note: failures.note,
    label: own.label(naming.pieces(shown)),
    table: {
      head: chartsOfTasks.failures.head,
      rows: sorted.map(({ kind, count }) => [
        capital(kind),
        countText(count),
        percentText(count / total),
      ]),
    },
    draw: (size) => barRowsDrawing(sorted.map(barOf), own.axis, size),
  };
}

function agentFailures({ manifest }: Project): Failures | undefined {
  const tasks = manifest.family === 'agent' ? manifest.evaluation?.tasks : undefined;
  if (!tasks?.failures) return undefined;
  const { n, succeeded, failures } = tasks;
  return {
    kinds: failures,
    counted: 'agent',
    note: words().chartsOfTasks.failures.agent.note({
      tasks: countText(n),
      solved: countText(succeeded),
    }),
  };
}

function detectionErrors({ manifest }: Project): Failures | undefined {
  const block = manifest.family === 'detection' ? manifest.evaluation?.detection : undefined;
  if (!block?.errors) return undefined;
  const { chartsOfTasks, naming } = words();
  const own = chartsOfTasks.failures.detection;
  return {
    kinds: block.errors.map(({ kind, n }) => ({ kind: own.kinds[kind], count: n })),
    counted: 'detection',
    note: naming.sentences([
      measuredOn(block.split, own.images(countText(block.images))),
      own.note,
    ]),
  };
}

function barOf({ kind, count }: Failure) {
  return { name: capital(kind), value: count, text: countText(count) };
}
