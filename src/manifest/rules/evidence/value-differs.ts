import type { Finding } from '../../../findings/finding.ts';
import type { ManifestPath } from '../../../findings/place.ts';
import { pathText } from '../../../findings/place.ts';
import { findMetric } from '../../../metrics/registry.ts';
import type { Reading } from '../../evidence/evidence-file.ts';
import { valueAt } from '../../issues.ts';
import type { Project } from '../../portfolio.ts';
import { decimalsOf, roundingTolerance, shareTolerance } from '../../written.ts';
import type { ManifestRule } from '../rule.ts';

/** Most remarks about one list; the first ones tell the story. */
const MOST = 3;

/** What is typed beside a `from` is what the file says, as far as its decimals go. */
export const valueDiffers: ManifestRule = {
  id: 'evidence/value-differs',
  holds: 'A value typed beside `from` equals the one in the file, up to its rounding.',
  good: [
    'evaluation: { metrics: [{ id: recall, value: 0.94, split: test, from: { file: evidence/metrics.json, pointer: /recall } }] }',
    'evaluation: { confusion: { labels: [ill, well], counts: [[60, 4], [4, 103]], from: { file: evidence/metrics.json, pointer: /confusion } } }',
  ],
  bad: [
    'evaluation: { metrics: [{ id: recall, value: 0.95, split: test, from: { file: evidence/metrics.json, pointer: /recall } }] }',
    'evaluation: { metrics: [{ id: accuracy, value: 0.93, split: test, from: { file: evidence/metrics.csv, column: accuracy, row: { model: svm } } }] }',
    'evaluation: { confusion: { labels: [ill, well], counts: [[60, 4], [5, 102]], from: { file: evidence/metrics.json, pointer: /confusion } } }',
  ],
  find: (project) =>
    project.readings.flatMap((reading) =>
      reading.values
        .filter(({ typed }) => typed)
        .flatMap(({ path, value }) =>
          differences({ path, stored: value, reading }, project).slice(0, MOST),
        ),
    ),
};

interface Pair {
  readonly path: ManifestPath;
  readonly stored: unknown;
  readonly reading: Reading;
}

// Only numbers and the lengths of lists are compared: words are what the author calls things.
function differences({ path, stored, reading }: Pair, project: Project): Finding[] {
  const typed = valueAt(project.tree.value, path);
  if (Array.isArray(typed)) return listDifferences(typed, { path, stored, reading }, project);
  if (typeof typed === 'object' && typed !== null)
    return Object.keys(typed).flatMap((key) => below(key, { path, stored, reading }, project));
  const written = project.tree.writtenAt(path) ?? String(typed);
  if (typeof stored !== 'number' || !Number.isFinite(Number(typed))) return [];
  return typed === null || agree(written, stored, isShare(path, project))
    ? []
    : [numberFinding({ path, stored, written, reading }, project)];
}

function listDifferences(typed: readonly unknown[], pair: Pair, project: Project): Finding[] {
  const { path, stored, reading } = pair;
  if (!Array.isArray(stored) || stored.length !== typed.length) {
    const found = Array.isArray(stored) ? `${stored.length} entries` : 'no list';
    const message = `\`${pathText(path)}\` has ${typed.length} entries; \`${reading.from.file}\` has ${found} at ${locus(reading)}.`;
    return [finding(path, message, { project, help: LIST_HELP })];
  }
  return typed.flatMap((_, index) => below(index, pair, project)).slice(0, MOST);
}

function below(step: string | number, { path, stored, reading }: Pair, project: Project) {
  return differences({ path: [...path, step], stored: valueAt(stored, [step]), reading }, project);
}

function agree(written: string, stored: number, share: boolean): boolean {
  // 1 for 0.996 is more than rounding: nothing was missed, or something was.
  if (share && Number(written) === 1 && stored !== 1) return false;
  const tolerance = share ? shareTolerance(written) : roundingTolerance(written);
  return Math.abs(Number(written) - stored) <= tolerance;
}

// The value of a metric whose largest value is 1.
function isShare(path: ManifestPath, { tree }: Project): boolean {
  const block = path.slice(0, -1);
  const id = valueAt(tree.value, [...block, 'id']) ?? valueAt(tree.value, [...block, 'metric']);
  const own = valueAt(tree.value, [...block, 'range', 1]);
  const known = typeof id === 'string' ? findMetric(id)?.range[1] : undefined;
  return path.at(-1) === 'value' && (known ?? own) === 1;
}

interface Differing extends Pair {
  readonly stored: number;
  readonly written: string;
}

function numberFinding({ path, stored, written, reading }: Differing, project: Project): Finding {
  const { line } = project.tree.placeOf([...reading.block, 'from']);
  const rounded = stored.toFixed(Math.min(Math.max(decimalsOf(written), 3), 15));
  const message = `\`${pathText(path)}\` says ${written}; \`${reading.from.file}\` says ${stored} at ${locus(reading)} (\`from\`, line ${line}).`;
  const help = `Write ${Number.isInteger(stored) ? stored : rounded}, or leave the value out: the file gives it.`;
  return finding(path, message, { project, help });
}

const LIST_HELP = 'Leave the list out: the file gives it.';

function locus({ from: { pointer, column, row } }: Reading): string {
  if (pointer !== undefined && pointer !== '') return `\`${pointer}\``;
  if (column !== undefined) return `column \`${column}\``;
  return row === undefined ? 'its top' : 'that row';
}

function finding(
  path: ManifestPath,
  message: string,
  { project, help }: { project: Project; help: string },
): Finding {
  return {
    rule: 'evidence/value-differs',
    severity: 'error',
    place: project.tree.placeOf(path),
    message,
    help,
  };
}
