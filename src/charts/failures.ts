import type { Project } from '../manifest/portfolio.ts';
import { barRowsDrawing } from './bar-rows.ts';
import type { ChartPlan } from './plan.ts';
import { capital, countText, percentText } from './words.ts';

/** Failures of one kind. */
interface Failure {
  readonly kind: string;
  readonly count: number;
}

/** What went wrong, counted by kind. */
interface Failures {
  readonly kinds: readonly Failure[];
  /** What is counted: "failures", "errors". */
  readonly counted: string;
  readonly note: string;
}

// What each kind of TIDE (Bolya and others, ECCV 2020) means to a reader.
const DETECTION_KINDS: Readonly<Record<string, string>> = {
  class: 'wrong class',
  place: 'wrong place',
  'class-and-place': 'wrong class and place',
  duplicate: 'found twice',
  background: 'nothing there',
  missed: 'missed',
};

/** Kinds of failure of an agent, or of errors of a detector, the most frequent first. */
export function failuresChart(project: Project): ChartPlan | undefined {
  const failures = agentFailures(project) ?? detectionErrors(project);
  const kinds = (failures?.kinds ?? []).filter(({ count }) => count > 0);
  const sorted = [...kinds].sort((a, b) => b.count - a.count);
  const total = sorted.reduce((sum, { count }) => sum + count, 0);
  const most = sorted[0];
  if (!failures || !most) return undefined;
  const shown = sorted.map(({ kind, count }) => `${kind} ${countText(count)}`).join(', ');
  return {
    id: 'failures',
    caption: capital(`${failures.counted} by kind`),
    title: `${capital(most.kind)}: ${countText(most.count)} of ${countText(total)} ${failures.counted}.`,
    note: failures.note,
    label: `${capital(failures.counted)} by kind: ${shown}.`,
    table: {
      head: ['Kind', 'Count', 'Share'],
      rows: sorted.map(({ kind, count }) => [
        capital(kind),
        countText(count),
        percentText(count / total),
      ]),
    },
    draw: (size) => barRowsDrawing(sorted.map(barOf), capital(failures.counted), size),
  };
}

function agentFailures({ manifest }: Project): Failures | undefined {
  const tasks = manifest.family === 'agent' ? manifest.evaluation?.tasks : undefined;
  if (!tasks?.failures) return undefined;
  const { n, succeeded, failures } = tasks;
  return {
    kinds: failures,
    counted: 'failures',
    note: `${countText(n)} tasks tried, ${countText(succeeded)} solved.`,
  };
}

function detectionErrors({ manifest }: Project): Failures | undefined {
  const block = manifest.family === 'detection' ? manifest.evaluation?.detection : undefined;
  if (!block?.errors) return undefined;
  return {
    kinds: block.errors.map(({ kind, n }) => ({ kind: DETECTION_KINDS[kind] ?? kind, count: n })),
    counted: 'errors',
    note: `${capital(block.split)}, ${countText(block.images)} images. Kinds as in TIDE.`,
  };
}

function barOf({ kind, count }: Failure) {
  return { name: capital(kind), value: count, text: countText(count) };
}
