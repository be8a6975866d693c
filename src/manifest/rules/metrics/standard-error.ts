import type { Finding } from '../../../findings/finding.ts';
import { pathText } from '../../../findings/place.ts';
import { findMetric } from '../../../metrics/registry.ts';
import { shown } from '../../digits.ts';
import { isMeanOfRuns, measuredValues } from '../../measured-values.ts';
import type { MeasuredValue } from '../../measured-values.ts';
import type { Project } from '../../portfolio.ts';
import { remarkAt } from '../../remark.ts';
import { isOverRows } from '../../reported.ts';
import { certainRows } from '../../share-rows.ts';
import { roundingTolerance } from '../../written.ts';
import type { ManifestRule } from '../rule.ts';

/** How near to a whole number the rows must be that value and standard error imply. */
const NEAR = 0.01;

/** The standard error of a share follows from the share and its rows. */
export const standardError: ManifestRule = {
  id: 'metrics/standard-error',
  holds: 'The standard error of a share p of n rows is √(p(1 − p) / (n − 1)), or with n below.',
  source: 'Biderman et al., Language Model Evaluation Harness, arXiv:2405.14782, 2024',
  good: [
    'evaluation: { metrics: [{ id: accuracy, value: 0.75, stderr: 0.0435, n: 100, split: test }] }',
    'evaluation: { metrics: [{ id: accuracy, value: "0.75000000000000", stderr: 0.0435194139889245, split: test }] }',
  ],
  bad: [
    'evaluation: { metrics: [{ id: accuracy, value: 0.75, stderr: 0.02, n: 100, split: test }] }',
    'evaluation: { metrics: [{ id: accuracy, value: "0.75000000000000", stderr: 0.043419413988924, split: test }] }',
    'evaluation: { metrics: [{ id: accuracy, value: 0, stderr: 0.05, n: 20, split: test }] }',
  ],
  find: (project) =>
    measuredValues(project).flatMap((measured) => {
      const { stderr } = measured.metric;
      const counted = findMetric(measured.id)?.proportion && isOverRows(project, measured.metric);
      if (stderr === undefined || !counted || isMeanOfRuns(project, measured)) return [];
      const n = certainRows(project, measured);
      return n === undefined
        ? impliedRows(project, measured, stderr)
        : stated(project, measured, { stderr, n });
    }),
};

function stated(
  project: Project,
  measured: MeasuredValue,
  { stderr, n }: { readonly stderr: number; readonly n: number },
): Finding[] {
  const room = rounding(project, measured, stderr);
  const [low, high] = variance(measured);
  const smallest = Math.sqrt(low / n) - room;
  const largest = Math.sqrt(high / Math.max(1, n - 1)) + room;
  if (stderr >= smallest && stderr <= largest) return [];
  const exact = Math.sqrt((measured.value * (1 - measured.value)) / Math.max(1, n - 1));
  return [
    remark(
      project,
      measured,
      `is ${stderr}; a share of ${measured.written} among ${n} rows has ${shown(exact)}`,
    ),
  ];
}

// Only with enough decimals do value and standard error fix one number of rows.
function impliedRows(project: Project, measured: MeasuredValue, stderr: number): Finding[] {
  if (stderr === 0) return [];
  const room = rounding(project, measured, stderr);
  const [low, high] = variance(measured);
  const fewest = low / (stderr + room) ** 2;
  const most = high / Math.max(stderr - room, Number.MIN_VALUE) ** 2;
  if (most - fewest > 0.5 || Math.floor(most + NEAR) >= Math.ceil(fewest - NEAR)) return [];
  const rows = shown((fewest + most) / 2 + 1, { decimals: 2 });
  return [
    remark(
      project,
      measured,
      `is ${stderr}; with a share of ${measured.written} it implies ${rows} rows, not a whole number`,
    ),
  ];
}

// The bounds of p(1 − p) that rounding of p leaves open.
function variance({ value, written, tolerance }: MeasuredValue): [number, number] {
  const exact = Number(written) === 0 || Number(written) === 1;
  const room = exact ? 0 : precise(written, tolerance);
  const ends = [value - room, value + room].map((p) => Math.min(1, Math.max(0, p)));
  const [low = 0, high = 0] = ends.map((p) => p * (1 - p)).sort((a, b) => a - b);
  const around = (ends[0] ?? 0) <= 0.5 && (ends[1] ?? 0) >= 0.5;
  return [low, around ? 0.25 : high];
}

function rounding({ tree }: Project, { path }: MeasuredValue, stderr: number): number {
  const written = tree.writtenAt([...path, 'stderr']) ?? String(stderr);
  return precise(written, roundingTolerance(written));
}

// Value and error come from one program in double precision: all its digits count.
function precise(written: string, tolerance: number): number {
  return written.replace(/\D/g, '').length >= 12 ? 1e-12 : tolerance;
}

function remark(project: Project, { path }: MeasuredValue, what: string): Finding {
  const at = [...path, 'stderr'];
  return remarkAt(project, at, {
    rule: standardError.id,
    message: `\`${pathText(at)}\` ${what}.`,
    help: 'Check value, `stderr` and `n`; common causes: rows left out, an error from resampling or from groups of rows, a standard deviation in its place.',
  });
}
