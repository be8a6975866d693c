import type { DraftField, DraftGap, DraftValue, Extract } from '../../src/drafts/draft.ts';
import type { Note } from '../../src/drafts/importer.ts';
import { readTrail } from '../../src/drafts/metric-field.ts';
import { pointerOf } from '../../src/drafts/numbers-in.ts';
import { GAP } from '../../src/manifest/gaps.ts';
import { recoverCounts } from './recover.ts';
import type { Counts } from './recover.ts';
import type { ClassReport } from './report-in.ts';

interface Options {
  readonly file: string;
  readonly trailOf: (file: string, keys: readonly string[]) => readonly string[];
}

/** What a classification report fills. */
export interface ReportDraft {
  readonly fields: readonly DraftField[];
  readonly gaps: readonly DraftGap[];
  readonly extracts: readonly Extract[];
  readonly notes: readonly Note[];
}

/**
 * Task, metrics, rows per class and, of two classes, the confusion matrix. The report does not say
 * which rows it is about: unless a key or the file's name does, the split stays a gap.
 */
export function reportFields(report: ClassReport, options: Options): ReportDraft {
  const { file } = options;
  const { splits } = readTrail(options.trailOf(file, report.path));
  const [only = GAP, ...others] = splits;
  const context: Context = { report, file, split: others.length > 0 ? GAP : only };
  const counts = isWhole(report) ? recoverCounts(report.rows) : undefined;
  const extract = extractOf(context, counts);
  return {
    fields: [
      ...taskFields(context),
      ...metricFields(context),
      ...blockFields(context, { counts, extract }),
    ],
    gaps: [],
    extracts: only === 'train' ? [] : [extract],
    notes: notesOn(context, counts),
  };
}

interface Context {
  readonly report: ClassReport;
  readonly file: string;
  readonly split: string;
}

// Without an accuracy the labels are some of several, so rows of other classes are missing.
function isWhole({ accuracy, multilabel }: ClassReport): boolean {
  return accuracy !== undefined && !multilabel;
}

function taskFields({ report, file }: Context): DraftField[] {
  const from = { file, pointer: pointerOf(report.path), how: 'the classes of the report' };
  const classes = report.rows.map(({ label }) => label);
  const type = report.multilabel ? 'multilabel-classification' : 'classification';
  return [
    {
      path: ['task', 'type'],
      value: isWhole(report) || report.multilabel ? type : GAP,
      from,
      confidence: 'derived',
    },
    { path: ['task', 'target', 'classes'], value: classes, from },
    ...(classes.length === 2 && isWhole(report)
      ? [{ path: ['task', 'target', 'positiveClass'], value: GAP, from }]
      : []),
  ];
}

function metricFields({ report, file, split }: Context): DraftField[] {
  const counted: Readonly<Record<string, DraftValue>> = isWhole(report)
    ? { n: rowsOf(report) }
    : {};
  const item = (
    id: string,
    steps: readonly string[],
    more: Readonly<Record<string, DraftValue>>,
  ) => {
    const pointer = pointerOf([...report.path, ...steps]);
    const value = { id, ...more, split, ...counted, from: { file, pointer } };
    const from = { file, pointer, how: `${steps.join(', ')} of the classification report` };
    return { path: ['evaluation', 'metrics'], adds: 'item', value, from } as const;
  };
  return [
    ...(report.accuracy === undefined ? [] : [item('accuracy', ['accuracy'], {})]),
    ...report.averages.map((name) =>
      item('f1', [name, 'f1-score'], { average: name.replace(' avg', '') }),
    ),
  ];
}

// With several labels a row, supports add up to labels and not to rows.
function rowsOf({ rows }: ClassReport): number {
  return rows.reduce((sum, { support }) => sum + support, 0);
}

function blockFields(
  { report, file, split }: Context,
  { counts, extract }: { readonly counts: Counts | undefined; readonly extract: Extract },
): DraftField[] {
  // Plots of training rows are none of a manifest's.
  const fits = isWhole(report) || report.multilabel;
  if (split === 'train' || report.rows.length > 100 || !fits) return [];
  const pointer = pointerOf(report.path);
  const rows: DraftField = {
    path: ['evaluation', 'classReport'],
    value: { split, from: { file: extract.file, pointer: '/rows' } },
    from: { file, pointer, how: 'one row per class' },
  };
  if (!counts) return [rows];
  const labels = report.rows.map(({ label }) => label);
  return [
    {
      path: ['evaluation', 'confusion'],
      value: { labels, split, recovered: true, from: { file: extract.file, pointer: '/counts' } },
      from: { file, pointer, how: 'recall times support is a whole number of rows' },
      confidence: 'derived',
    },
    rows,
  ];
}

function extractOf({ report, file }: Context, counts: Counts | undefined): Extract {
  const stem = `${file.replace(/\.\w+$/, '')}${report.path.map((step) => `-${step}`).join('')}`;
  const content = {
    madeFrom: file,
    at: pointerOf(report.path),
    rows: report.rows,
    ...(counts
      ? {
          how: 'counts = recall times support, rounded',
          labels: report.rows.map(({ label }) => label),
          counts,
        }
      : {}),
  };
  return {
    file: `${stem.replace(/[^\w./-]+/g, '-')}.classes.json`,
    text: `${JSON.stringify(content, null, 2)}\n`,
    sources: [file],
  };
}

function notesOn({ report, file }: Context, counts: Counts | undefined): Note[] {
  const texts = [
    ...(report.rows.length === 2 && isWhole(report) && !counts
      ? [
          'the confusion matrix was not recovered: recall times support gives no whole rows that agree with the precision; common causes are rounding and averages over folds',
        ]
      : []),
    ...(report.multilabel || isWhole(report)
      ? []
      : ['has no accuracy: its labels are some of several, or a row has several labels']),
  ];
  return texts.map((text) => ({ file, text }));
}
