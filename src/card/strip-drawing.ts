import type { Strip } from '../charts/strip.ts';
import { circle, label, line } from '../charts/svg.ts';
import type { Drawing, Mark } from '../charts/svg.ts';
import { fitText, textWidth } from './text-fit.ts';
import type { TextStyle } from './text-fit.ts';

const HEIGHT = 56;
const AXIS_Y = 31;
// Keeps a dot at the end of the axis whole.
const MARGIN = 8;
const TEXT_SIZE = 12;

/** The measure strip of the pages, drawn larger. `width` in drawing units; its text is 12 of them high. */
export function stripDrawing(strip: Strip, width: number, fonts: TextStyle['fonts']): Drawing {
  const at = (share: number) => MARGIN + share * (width - 2 * MARGIN);
  const marks = [
    ...axis(strip, width),
    ...chance(strip, { at, width, fonts }),
    ...interval(strip, at),
    ...baseline(strip, { at, width, fonts }),
    dot(strip, at),
  ];
  return { className: 'strip', width, height: HEIGHT, marks };
}

type Place = (share: number) => number;

function axis({ ends, interval }: Strip, width: number): Mark[] {
  return [
    line(interval ? 'axis' : 'axis none', 0, AXIS_Y, width, AXIS_Y),
    label('end', 0, HEIGHT - 2, ends[0]),
    label('end', width, HEIGHT - 2, ends[1], 'end'),
  ];
}

function chance(
  { chance }: Strip,
  { at, width, fonts }: { at: Place; width: number; fonts: TextStyle['fonts'] },
): Mark[] {
  if (!chance) return [];
  const limit = at(chance.to);
  return [
    line('hatch', at(0), AXIS_Y, limit, AXIS_Y),
    line('limit', limit, AXIS_Y - 10.5, limit, AXIS_Y + 10.5),
    label('lab', 0, 12, fitText(chance.text, width, { fonts, size: TEXT_SIZE })),
  ];
}

function interval({ interval, tone }: Strip, at: Place): Mark[] {
  if (!interval) return [];
  const [x, end] = [at(interval.low), at(interval.high)];
  const area: Mark = {
    name: 'rect',
    attributes: { class: `ci ${tone}`, x, y: AXIS_Y - 6, width: end - x, height: 12 },
  };
  return [
    area,
    ...[x, end].map((cap) => line(`cap ${tone}`, cap, AXIS_Y - 10.5, cap, AXIS_Y + 10.5)),
  ];
}

function baseline(
  { baseline }: Strip,
  { at, width, fonts }: { at: Place; width: number; fonts: TextStyle['fonts'] },
): Mark[] {
  if (!baseline) return [];
  const style = { fonts, size: TEXT_SIZE };
  const room = width - textWidth(` ${baseline.value}`, style);
  const text = `${fitText(baseline.name, room, style)} ${baseline.value}`;
  const half = textWidth(text, style) / 2;
  const x = Math.min(Math.max(at(baseline.at), half), width - half);
  const tick = at(baseline.at);
  return [line('base', tick, AXIS_Y - 11, tick, AXIS_Y + 11), label('lab', x, 12, text, 'middle')];
}

function dot({ dot, tone }: Strip, at: Place): Mark {
  return circle(`dot ${tone}`, at(dot), AXIS_Y, 7.5);
}
