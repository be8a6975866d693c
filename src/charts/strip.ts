import type { Fact } from '../facts/fact.ts';
import { isBeyondChance } from '../facts/gap.ts';
import { spokenTitle } from '../facts/spoken-name.ts';
import { factText } from '../facts/text.ts';
import { words } from '../words/words.ts';
import { linearScale } from './scale.ts';
import { stripDomain } from './strip-axis.ts';
import { svgElement, trimNumber } from './svg.ts';
import type { Mark } from './svg.ts';
import { clip, estimatedWidth, tickText } from './words.ts';

/** A strip as numbers: shares of its width from 0 to 1, and what is written beside them. */
export interface Strip {
  /** Orange for a gap that is larger than chance gives; grey for what is no better than its baseline or no larger than chance. */
  readonly tone: 'blue' | 'grey' | 'orange';
  readonly dot: number;
  readonly interval?: { readonly low: number; readonly high: number };
  readonly baseline?: { readonly at: number; readonly name: string; readonly value: string };
  /** Gaps from zero to this are what chance alone gives. */
  readonly chance?: { readonly to: number; readonly text: string };
  readonly ends: readonly [string, string];
}

// Narrowest column a strip stands in, in pixels; labels are placed for it, so wider ones fit too.
const NARROWEST = 232;
const AXIS_Y = 26;

/** Places a fact, its interval and its baseline or chance level on one axis. */
export function stripOf(fact: Fact): Strip {
  const domain = stripDomain(fact);
  const at = linearScale(domain, [0, 1]);
  const { value, interval, baseline, chance } = fact;
  return {
    tone: toneOf(fact),
    dot: at(value),
    interval: interval && { low: at(interval.low), high: at(interval.high) },
    baseline: baseline && {
      at: at(baseline.value),
      name: baseline.name,
      value: factText(fact, 'baseline-value'),
    },
    chance: chance && {
      to: at(chance.p95),
      text: words().charts.strip.chance(factText(fact, 'chance-limit')),
    },
    ends: [tickText(domain[0]), endText(domain[1], fact.unit)],
  };
}

function toneOf(fact: Fact): Strip['tone'] {
  if (fact.chance) return isBeyondChance(fact) ? 'orange' : 'grey';
  return fact.baseline && fact.baseline.verdict !== 'better' ? 'grey' : 'blue';
}

/**
 * One fact as a strip: value, interval and baseline on one axis; a gap has a hatched band of what
 * chance alone gives instead. Inline SVG in percentages, so that its text keeps its size at any
 * width. Grey when the value is not better than its baseline or no larger than chance.
 */
export function measureStrip(fact: Fact): string {
  const strip = stripOf(fact);
  const spoken = { role: 'img', 'aria-label': stripLabel(fact) };
  return svgElement({ ...boxAttributes(strip), ...spoken }, stripMarks(strip));
}

/** The same strip for a row of a table whose other cells say all of it: no names, not read out. */
export function rowStrip(fact: Fact): string {
  const strip = stripOf(fact);
  const marks = stripMarks(strip).filter(({ attributes }) => attributes.class !== 'lab');
  return svgElement({ ...boxAttributes(strip), 'aria-hidden': 'true' }, marks);
}

function boxAttributes({ tone, interval }: Strip): Mark['attributes'] {
  return { class: `strip ${tone}${interval ? '' : ' nodata'}`, width: '100%', height: 48 };
}

function stripMarks(strip: Strip): Mark[] {
  return [
    ...axisMarks(strip),
    ...chanceMarks(strip),
    ...intervalMarks(strip),
    ...baselineMarks(strip),
    dotMark(strip),
  ];
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

// A thick dashed line looks hatched and needs no pattern with an id of its own.
function chanceMarks({ chance }: Strip): Mark[] {
  if (!chance) return [];
  const band = { class: 'hatch', x1: percent(0), x2: percent(chance.to), y1: AXIS_Y, y2: AXIS_Y };
  return [
    { name: 'line', attributes: band },
    upright('limit', chance.to, 8),
    { name: 'text', attributes: { class: 'lab', x: 0, y: 12 }, text: chance.text },
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
  const { baseline, chance } = fact;
  const { charts, naming } = words();
  const value = naming.pieces([
    `${spokenTitle(fact)} ${factText(fact, 'value')}`,
    factText(fact, 'interval') || charts.strip.noInterval,
  ]);
  return naming.clauses([
    value,
    ...(baseline ? [`${baseline.name} ${factText(fact, 'baseline-value')}`] : []),
    ...(chance ? [charts.strip.chanceAlone(factText(fact, 'chance-limit'))] : []),
  ]);
}
