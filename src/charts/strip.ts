import type { Fact } from '../facts/fact.ts';
import { factText } from '../facts/text.ts';
import { linearScale } from './scale.ts';
import { stripDomain } from './strip-axis.ts';
import { svgElement, trimNumber } from './svg.ts';
import type { Mark } from './svg.ts';
import { clip, estimatedWidth, tickText } from './words.ts';

/** A strip as numbers: shares of its width from 0 to 1, and what is written beside them. */
export interface Strip {
  readonly tone: 'blue' | 'grey';
  readonly dot: number;
  readonly interval?: { readonly low: number; readonly high: number };
  readonly baseline?: { readonly at: number; readonly name: string; readonly value: string };
  readonly ends: readonly [string, string];
}

// Narrowest column a strip stands in, in pixels; labels are placed for it, so wider ones fit too.
const NARROWEST = 232;
const AXIS_Y = 26;

/** Places a fact, its interval and its baseline on one axis. */
export function stripOf(fact: Fact): Strip {
  const domain = stripDomain(fact);
  const at = linearScale(domain, [0, 1]);
  const { value, interval, baseline } = fact;
  return {
    tone: baseline && baseline.verdict !== 'better' ? 'grey' : 'blue',
    dot: at(value),
    interval: interval && { low: at(interval.low), high: at(interval.high) },
    baseline: baseline && {
      at: at(baseline.value),
      name: baseline.name,
      value: factText(fact, 'baseline-value'),
    },
    ends: [tickText(domain[0]), endText(domain[1], fact.unit)],
  };
}

/**
 * One fact as a strip: value, interval and baseline on one axis. Inline SVG in percentages, so that
 * its text keeps its size at any width. Grey when the value is not better than its baseline.
 */
export function measureStrip(fact: Fact): string {
  const strip = stripOf(fact);
  const className = `strip ${strip.tone}${strip.interval ? '' : ' nodata'}`;
  const attributes = {
    class: className,
    width: '100%',
    height: 48,
    role: 'img',
    'aria-label': stripLabel(fact),
  };
  return svgElement(attributes, [
    ...axisMarks(strip),
    ...intervalMarks(strip),
    ...baselineMarks(strip),
    dotMark(strip),
  ]);
}

function axisMarks({ ends }: Strip): Mark[] {
  return [
    {
      name: 'line',
      attributes: { class: 'axis', x1: '1.5%', x2: '98.5%', y1: AXIS_Y, y2: AXIS_Y },
    },
    { name: 'text', attributes: { class: 'end', x: 0, y: 46 }, text: ends[0] },
    {
      name: 'text',
      attributes: { class: 'end', x: '100%', y: 46, 'text-anchor': 'end' },
      text: ends[1],
    },
  ];
}

function intervalMarks({ interval }: Strip): Mark[] {
  if (!interval) return [];
  const width = `${trimNumber((interval.high - interval.low) * 97)}%`;
  const box: Mark = {
    name: 'rect',
    attributes: { class: 'ci', x: percent(interval.low), width, y: AXIS_Y - 4.5, height: 9 },
  };
  return [box, upright('cap', interval.low, 7.5), upright('cap', interval.high, 7.5)];
}

function baselineMarks({ baseline }: Strip): Mark[] {
  return baseline ? [upright('base', baseline.at, 9), baselineLabel(baseline)] : [];
}

function dotMark({ dot }: Strip): Mark {
  return { name: 'circle', attributes: { class: 'dot', cx: percent(dot), cy: AXIS_Y, r: 4.75 } };
}

// Centred on its tick where there is room; otherwise flush with the nearer edge, never outside.
function baselineLabel({ at, name, value }: NonNullable<Strip['baseline']>): Mark {
  const text = `${clip(name, NARROWEST - estimatedWidth(` ${value}`))} ${value}`;
  const half = estimatedWidth(text) / 2;
  const room = Math.min(at, 1 - at) * NARROWEST;
  const place = room >= half ? { x: percent(at), 'text-anchor': 'middle' } : edge(at);
  return { name: 'text', attributes: { class: 'lab', ...place, y: 12 }, text };
}

function edge(at: number): Mark['attributes'] {
  return at < 0.5 ? { x: 0 } : { x: '100%', 'text-anchor': 'end' };
}

function upright(className: string, share: number, half: number): Mark {
  const x = percent(share);
  return {
    name: 'line',
    attributes: { class: className, x1: x, x2: x, y1: AXIS_Y - half, y2: AXIS_Y + half },
  };
}

// The axis keeps 1.5 % on both sides, so that a dot at its end is drawn whole.
function percent(share: number): string {
  return `${trimNumber(1.5 + share * 97)}%`;
}

function endText(value: number, unit: string): string {
  const written = unit === 'ms' || unit === 's' ? ` ${unit}` : '';
  return `${tickText(value)}${written}`;
}

function stripLabel(fact: Fact): string {
  const { name, baseline } = fact;
  const parts = [`${name} ${factText(fact, 'value')}`, factText(fact, 'interval') || 'no interval'];
  const compared = baseline ? `; ${baseline.name} ${factText(fact, 'baseline-value')}` : '';
  return `${parts.join(', ')}${compared}`;
}
