import type { DraftField, DraftValue } from '../../src/drafts/draft.ts';
import { firstSentence, fittingLine } from '../../src/drafts/fitting-text.ts';
import { frameworkOfModule } from '../../src/drafts/frameworks.ts';
import type { SourceTree } from '../../src/drafts/importer.ts';
import { pythonImports } from '../../src/drafts/python-imports.ts';
import { GAP } from '../../src/manifest/gaps.ts';
import { FilePath } from '../../src/manifest/schema/scalars.ts';
import { readReadme } from '../repository/readme.ts';
import type { NotebookHealth } from './health.ts';
import { printedReports } from './printed-report.ts';
import type { RawCells } from './raw-cells.ts';

/** Fewer than a manifest takes: a scan of the repository knows some too. */
const MOST_FRAMEWORKS = 3;
const MOST_REPORTS = 3;
const MOST_PRINTED = 200_000;

interface Options {
  readonly file: string;
  readonly health: NotebookHealth;
  readonly tree: SourceTree;
  /** Python modules of the repository itself. */
  readonly modules: ReadonlySet<string>;
  /** True when it is the only notebook. */
  readonly alone: boolean;
}

/** What one notebook fills. */
export function notebookFields(notebook: RawCells, options: Options): DraftField[] {
  return [
    ...aboutFields(notebook, options),
    ...frameworkFields(notebook, options),
    ...reportFields(notebook, options),
    ...stateFields(options),
  ];
}

// A first page speaks for the whole; of several notebooks none does.
function aboutFields({ cells }: RawCells, { file, tree, alone }: Options): DraftField[] {
  if (!alone || tree.files.some(({ path }) => /^readme(?:\.\w+)?$/i.test(path))) return [];
  const markdown = cells.filter(({ kind }) => kind === 'markdown').slice(0, 5);
  const { title, paragraph } = readReadme(markdown.map(({ source }) => source).join('\n\n'), file);
  const name = title && fittingLine(title.text, 80);
  const opening = paragraph && firstSentence(paragraph.text, 140);
  return [
    ...(name === undefined ? [] : [suggested(['title'], name, file, 'the first heading')]),
    ...(opening === undefined ? [] : [suggested(['tagline'], opening, file, 'the first sentence')]),
  ];
}

function frameworkFields({ language, cells }: RawCells, { file, modules }: Options): DraftField[] {
  if (language !== 'python') return [];
  const code = cells.filter(({ kind }) => kind === 'code').map(({ source }) => source);
  const names = code
    .flatMap((source) => pythonImports(source))
    .flatMap(({ module }) => (modules.has(module) ? [] : (frameworkOfModule(module)?.name ?? [])));
  return [...new Set(names)].slice(0, MOST_FRAMEWORKS).map((name) => ({
    path: ['tags', 'frameworks'],
    adds: 'item',
    value: name,
    from: { file, how: 'imported' },
  }));
}

// Two digits are what was printed, and no word says which rows: the author has to confirm.
function reportFields({ cells }: RawCells, { file }: Options): DraftField[] {
  const found = cells.flatMap(({ printed }, index) =>
    printedReports(printed.slice(0, MOST_PRINTED)).map((report) => ({ report, cell: index + 1 })),
  );
  return found.slice(0, MOST_REPORTS).flatMap(({ report, cell }) => {
    const rows: Readonly<Record<string, DraftValue>> =
      report.n === undefined ? {} : { n: report.n };
    const how = `the classification report printed in cell ${cell}`;
    const metric = (value: Readonly<Record<string, DraftValue>>): DraftField => ({
      ...suggested(['evaluation', 'metrics'], { ...value, split: GAP, ...rows }, file, how),
      adds: 'item',
    });
    return [
      ...(report.accuracy === undefined
        ? []
        : [metric({ id: 'accuracy', value: report.accuracy })]),
      ...report.f1.map(({ average, value }) => metric({ id: 'f1', average, value })),
    ];
  });
}

function stateFields({ file, health }: Options): DraftField[] {
  if (!FilePath.safeParse(file).success) return [];
  const { inOrder, errors } = health;
  return [
    {
      path: ['reproducibility', 'notebooks'],
      adds: 'item',
      value: {
        path: file,
        ...(inOrder === undefined ? {} : { executedInOrder: inOrder }),
        errors: errors.length,
      },
      from: { file, how: 'the numbers and outputs of its cells' },
      confidence: 'derived',
    },
  ];
}

function suggested(
  path: readonly string[],
  value: DraftValue,
  file: string,
  how: string,
): DraftField {
  return { path, value, from: { file, how }, confidence: 'suggested' };
}
