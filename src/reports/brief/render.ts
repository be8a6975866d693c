import { columnsOf, visibleText } from '../../findings/visible.ts';
import { wrapped } from '../../findings/wrapped.ts';
import type { Brief, BriefQuestion } from './brief.ts';

/** Half a page: at most 45 lines of 90 columns. */
const WIDTH = 90;
/** Items per part, each of at most two lines. */
const MOST = { numbers: 5, limits: 6, questions: 5 } as const;

/** The note for a terminal; what does not fit half a page is counted and left to --format json. */
export function renderBriefPretty(brief: Brief): string {
  const { project, title, lens, headline } = brief;
  const head = [
    clipped(`${project}: ${title} (${lens})`, ''),
    ...wrapped(headline, { width: WIDTH }),
  ];
  const parts = PARTS.flatMap(({ title: name, items, most }) => {
    const all = items(brief);
    if (all.length === 0) return [];
    return ['', name, ...shownItems(all, most)];
  });
  return `${[...head, ...parts].join('\n')}\n`;
}

/** The note as Markdown, whole. */
export function renderBriefMarkdown(brief: Brief): string {
  const parts = PARTS.flatMap(({ title, items }) => {
    const all = items(brief).map(
      ({ text, where }) => `- ${escaped(where ? `${text} (${where})` : text)}`,
    );
    return all.length > 0 ? [`## ${title}`, all.join('\n')] : [];
  });
  const head = [`# ${escaped(brief.title)}`, escaped(brief.headline)];
  return `${[...head, ...parts].join('\n\n')}\n`;
}

interface Item {
  readonly text: string;
  /** Where the answer stands, on a line of its own. */
  readonly where?: string;
}

const PARTS: readonly {
  readonly title: string;
  readonly most: number;
  readonly items: (brief: Brief) => readonly Item[];
}[] = [
  {
    title: 'Numbers',
    most: MOST.numbers,
    items: ({ numbers }) => numbers.map((text) => ({ text })),
  },
  { title: 'Limits', most: MOST.limits, items: ({ limits }) => limits.map((text) => ({ text })) },
  {
    title: 'Likely questions',
    most: MOST.questions,
    items: ({ questions }) => questions.map(questionItem),
  },
];

function questionItem({ text, place, page }: BriefQuestion): Item {
  return { text, where: `${place}, ${page}` };
}

function shownItems(items: readonly Item[], most: number): string[] {
  const rest = items.length - most;
  const shown = items.slice(0, most).flatMap(itemLines);
  return rest > 0 ? [...shown, `  and ${rest} more; --format json lists all`] : shown;
}

function itemLines({ text, where }: Item): string[] {
  if (where !== undefined) return [clipped(text, '- '), clipped(where, '  ')];
  const [first = '', ...rest] = wrapped(text, { width: WIDTH, first: '- ', indent: '  ' });
  return rest.length === 0 ? [first] : [first, clipped(rest.join(' '), '  ')];
}

function clipped(text: string, indent: string): string {
  const line = visibleText(text.replace(/\s+/g, ' ').trim());
  if (columnsOf(indent + line) <= WIDTH) return indent + line;
  const [start = ''] = wrapped(line, { width: WIDTH - indent.length - CUT.length });
  return `${indent}${start}${CUT}`;
}

const CUT = ' ...';

function escaped(text: string): string {
  return visibleText(text.replace(/\s+/g, ' ').trim()).replace(/[\\<>*_`[\]#]/g, '\\$&');
}
