import { textSize } from '../charts/labels.ts';
import { markSvg } from '../charts/svg.ts';
import type { Drawing, Mark } from '../charts/svg.ts';
import type { Tokens } from '../theme/palette.ts';

/** Where a drawing goes on the card, in pixels, and how much larger it becomes. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

type Paint = Readonly<Record<string, string | number>>;

/**
 * Shapes of a drawing as SVG with colours of its own: a picture file has no stylesheet. Texts are
 * left out, the layout sets them. They are real vectors; satori would embed a picture of them.
 */
export function paintShapes(drawing: Drawing, { x, y, scale }: Spot, palette: Tokens): string {
  const shapes = drawing.marks
    .filter(({ name }) => name !== 'text')
    .map((mark) => markSvg(painted(mark, palette)));
  return `<g transform="translate(${x} ${y}) scale(${scale})">${shapes.join('')}</g>`;
}

/** Size, weight and colour of a drawing's text, from its classes. */
export function textPaint(
  mark: Mark,
  palette: Tokens,
): { size: number; strong: boolean; colour: string } {
  const classes = classesOf(mark);
  const strong = ['cmv', 'val', 'blue-f', 'orange-f'].some((name) => classes.includes(name));
  return { size: textSize(mark), strong, colour: textColour(classes, palette) };
}

function textColour(classes: readonly string[], palette: Tokens): string {
  if (classes.some((name) => ['cmv', 'cms', 'val'].includes(name))) return palette.ink;
  if (classes.includes('blue-f')) return palette.blue;
  if (classes.includes('orange-f')) return palette.orange;
  return classes.some((name) => ['tick', 'end', 'grey-f'].includes(name))
    ? palette.ink3
    : palette.ink2;
}

function painted(mark: Mark, palette: Tokens): Mark {
  const classes = classesOf(mark);
  const paints = classPaints(palette).filter(([name]) => classes.includes(name));
  const own = Object.entries(mark.attributes).filter(([name]) => name !== 'class');
  const attributes = [...paints.flatMap(([, paint]) => Object.entries(paint)), ...own];
  return { name: mark.name, attributes: Object.fromEntries(attributes) };
}

function classesOf({ attributes }: Mark): string[] {
  return String(attributes.class ?? '').split(' ');
}

// The rules of the stylesheet's chart layer that a small chart can meet. Later rules win.
function classPaints(palette: Tokens): readonly (readonly [string, Paint])[] {
  const { paper, sunk, rule, rule2, blue, grey } = palette;
  return [
    ...tonePaints(palette),
    ['grid', { stroke: rule, 'stroke-width': 0.8 }],
    ['axis', { stroke: rule2, 'stroke-width': 1.3 }],
    ['origin', { stroke: grey }],
    ['cut', { stroke: rule2, 'stroke-dasharray': '2 3' }],
    ['none', { 'stroke-dasharray': '4 4' }],
    ['diag', { stroke: rule2, 'stroke-width': 1 }],
    ['baseline', { stroke: grey, 'stroke-width': 1.5, 'stroke-dasharray': '4 3', fill: 'none' }],
    ['line', { fill: 'none', 'stroke-width': 2, 'stroke-linejoin': 'round' }],
    ['whisk', { 'stroke-width': 2 }],
    ['thin', { stroke: rule2, 'stroke-width': 1 }],
    ['pt', { stroke: paper, 'stroke-width': 1 }],
    ['ring', { fill: paper, stroke: blue, 'stroke-width': 2 }],
    ['hollow', { fill: paper, stroke: grey, 'stroke-width': 1.5 }],
    ['soft', { fill: blue, 'fill-opacity': 0.55, stroke: 'none' }],
    ['cm0', { fill: sunk }],
    ['cm', { fill: blue }],
    ...barPaints(palette),
    ['bandf', { 'fill-opacity': 0.2, stroke: 'none' }],
    ['ci', { 'fill-opacity': 0.2, stroke: 'none' }],
    ['cap', { 'stroke-width': 2 }],
    ['base', { stroke: grey, 'stroke-width': 2.8 }],
    ...chancePaints(palette),
    ['dot', { stroke: paper, 'stroke-width': 1.5 }],
    ...DASHES,
  ];
}

function barPaints({ paper, sunk, rule2, ink3 }: Tokens): readonly (readonly [string, Paint])[] {
  return [
    ['bar', { 'fill-opacity': 0.55, stroke: paper }],
    ['light', { fill: sunk, 'fill-opacity': 1, stroke: rule2 }],
    ['open', { fill: paper, 'fill-opacity': 1, stroke: ink3 }],
    ['narrow', { 'stroke-width': 1.25 }],
  ];
}

function chancePaints({ hatch }: Tokens): readonly (readonly [string, Paint])[] {
  return [
    ['hatch', { stroke: hatch, 'stroke-width': 21, 'stroke-dasharray': '1.6 3.4' }],
    ['limit', { stroke: hatch, 'stroke-width': 1.6 }],
  ];
}

function tonePaints({ blue, orange, grey, ink2 }: Tokens): readonly (readonly [string, Paint])[] {
  const tones = Object.entries({ blue, orange, grey, ink: ink2 });
  return tones.map(([name, colour]) => [name, { stroke: colour, fill: colour }]);
}

const DASHES = [
  ['d2', { 'stroke-dasharray': '7 3' }],
  ['d3', { 'stroke-dasharray': '2 2' }],
  ['d4', { 'stroke-dasharray': '8 3 2 3' }],
] as const;
