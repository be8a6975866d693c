import type { BlockKind } from '../blocks.ts';
import type { Canvas, Element, Outline } from './document.ts';
import type { PlacedRow } from './paginate.ts';
import { printable } from './printable.ts';
import type { Run, Stack } from './stack.ts';
import { MARGIN, RULE } from './type.ts';
import type { Size } from './type.ts';

/** Draws placed rows, page by page, with their structure: one root, its parts in reading order. */
export function drawRows(canvas: Canvas, rows: readonly PlacedRow[], size: Size): void {
  const root = canvas.struct('Document');
  canvas.addStructure(root);
  const pen: Pen = { canvas, size, root, page: -1 };
  for (const stack of stacksOf(rows)) drawStack(pen, stack);
  closeList(pen);
  root.end();
  if (pen.page < 0) canvas.addPage();
}

/** Where drawing has come to. */
interface Pen {
  readonly canvas: Canvas;
  readonly size: Size;
  readonly root: Element;
  page: number;
  /** The list that bullets are put in until something else follows. */
  list?: Element | undefined;
  section?: Outline;
}

interface Placed {
  readonly stack: Stack;
  readonly rows: readonly PlacedRow[];
}

function stacksOf(rows: readonly PlacedRow[]): Placed[] {
  return [...Map.groupBy(rows, ({ stack }) => stack)].map(([stack, own]) => ({ stack, rows: own }));
}

const TAGS: Readonly<Record<Exclude<BlockKind, 'bullet'>, string>> = {
  name: 'H1',
  role: 'P',
  contacts: 'P',
  address: 'P',
  heading: 'H2',
  entry: 'H3',
  paragraph: 'P',
};

function drawStack(pen: Pen, placed: Placed): void {
  const { block } = placed.stack;
  if (block.kind === 'bullet') return drawBullet(pen, placed);
  closeList(pen);
  const tag = TAGS[block.kind];
  const words = pen.canvas.struct(tag);
  // Only when there are any: an element without a parent would keep the file open for ever.
  const dates = hasDates(placed) ? pen.canvas.struct('P') : undefined;
  drawEach(pen, placed, (run, draw) => {
    const target =
      run.part === 'dates' && dates ? { element: dates, tag: 'P' } : { element: words, tag };
    drawTagged(pen, run, { ...target, draw });
  });
  for (const element of dates ? [words, dates] : [words]) attach(pen.root, element);
}

function hasDates({ rows }: Placed): boolean {
  return rows.some(({ row }) => row.runs.some(({ part }) => part === 'dates'));
}

function drawBullet(pen: Pen, placed: Placed): void {
  const { canvas } = pen;
  pen.list ??= canvas.struct('L');
  const [item, mark, body] = [canvas.struct('LI'), canvas.struct('Lbl'), canvas.struct('LBody')];
  drawEach(pen, placed, (run, draw) => {
    const target =
      run.part === 'mark' ? { element: mark, tag: 'Lbl' } : { element: body, tag: 'LBody' };
    drawTagged(pen, run, { ...target, draw });
  });
  attach(item, mark);
  attach(item, body);
  attach(pen.list, item);
}

function closeList(pen: Pen): void {
  if (pen.list) attach(pen.root, pen.list);
  pen.list = undefined;
}

// Ended first: pdfkit then writes the element at once, while its page is still the current one.
function attach(parent: Element, child: Element): void {
  child.end();
  parent.add(child);
}

/** Turns pages where rows say so and hands over each run with what draws it. */
function drawEach(
  pen: Pen,
  { stack, rows }: Placed,
  each: (run: Run, draw: () => Spot) => void,
): void {
  rows.forEach(({ row, page, top }, index) => {
    for (; pen.page < page; pen.page += 1) pen.canvas.addPage();
    const y = MARGIN.top + top;
    if (index === 0) note(pen, stack, y);
    const last = index === rows.length - 1;
    const goesOn = last ? undefined : row.runs.findLast(({ part }) => part === 'words');
    for (const run of row.runs) each(run, () => drawRun(pen, run, { y, ends: run !== goesOn }));
    if (stack.block.kind === 'heading' && last) drawRule(pen, y + row.height - RULE.room);
  });
}

/** Where a run was drawn, in points from the page's upper left corner. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

interface Target {
  readonly element: Element;
  readonly tag: string;
  readonly draw: () => Spot;
}

function drawTagged(
  { canvas }: Pen,
  { href, text, width }: Run,
  { element, tag, draw }: Target,
): void {
  const inner = href === undefined ? element : canvas.struct('Link', { alt: text });
  const content = canvas.markStructureContent(href === undefined ? tag : 'Link');
  const { x, y, height } = draw();
  canvas.endMarkedContent();
  inner.add(content);
  if (href === undefined) return;
  // Contents as a string object: pdfkit writes a bare string as a name.
  canvas.link(x, y, width, height, href, { structParent: inner, Contents: new String(text) });
  attach(element, inner);
}

// A line that goes on ends with a space, or readers of the tags would glue two words.
function drawRun(
  { canvas }: Pen,
  { text, x, style }: Run,
  { y, ends }: { readonly y: number; readonly ends: boolean },
): Spot {
  const spot = { x: MARGIN.side + x, y, height: style.line };
  canvas.font(style.face, style.size);
  canvas.fillColor(style.colour);
  const baseline = y + style.line / 2 + style.size * RISE;
  canvas.text(ends ? text : `${text} `, spot.x, baseline, {
    lineBreak: false,
    baseline: 'alphabetic',
  });
  return spot;
}

/** Half the height of capitals, in em: words stand in the middle of their line. */
const RISE = 0.33;

function drawRule({ canvas, size }: Pen, y: number): void {
  canvas.markContent('Artifact', { type: 'Layout' });
  canvas
    .moveTo(MARGIN.side, y + RULE.drop)
    .lineTo(size.width - MARGIN.side, y + RULE.drop)
    .lineWidth(RULE.width)
    .stroke(RULE.colour);
  canvas.endMarkedContent();
}

/** Sections and their entries make the outline. */
function note(pen: Pen, { block }: Stack, y: number): void {
  const place = { top: y, left: pen.size.width, zoom: 0, fit: false };
  const root = pen.canvas.outline;
  if (block.kind === 'heading')
    pen.section = root.addItem(printable(block.text), { ...place, expanded: true });
  if (block.kind === 'entry') (pen.section ?? root).addItem(printable(block.title), place);
}
