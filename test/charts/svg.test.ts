import { describe, expect, it } from 'vitest';
import {
  areaBetween,
  circle,
  drawingSvg,
  label,
  line,
  markSvg,
  polyline,
  rectangle,
  svgElement,
  trimNumber,
} from '../../src/charts/svg.ts';

describe('svg', () => {
  it('escapes text and attributes, so a class name cannot become markup', () => {
    const mark = label('tick', 1, 2, '<script>alert("x")</script> & more');
    expect(markSvg(mark)).toBe(
      '<text class="tick" x="1" y="2">&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; more</text>',
    );
    expect(svgElement({ 'aria-label': '"><script>' }, [])).toBe(
      '<svg aria-label="&quot;&gt;&lt;script&gt;"></svg>',
    );
  });

  it('writes coordinates with at most two decimals and never as minus zero', () => {
    expect([1 / 3, 2, -0.001, 1e-9, 12.005].map(trimNumber)).toEqual([
      '0.33',
      '2',
      '0',
      '0',
      '12.01',
    ]);
  });

  it('refuses coordinates that are not finite', () => {
    expect(() => trimNumber(Number.NaN)).toThrow(RangeError);
    expect(() => markSvg(circle('pt', Number.POSITIVE_INFINITY, 0, 1))).toThrow(RangeError);
  });

  it('leaves undefined attributes out', () => {
    expect(markSvg(line('grid', 0, 1, 2, 3))).toBe(
      '<line class="grid" x1="0" x2="2" y1="1" y2="3"/>',
    );
    expect(markSvg(label('tick', 0, 0, 'a'))).not.toContain('text-anchor');
    expect(markSvg(label('tick', 0, 0, 'a', 'end'))).toContain('text-anchor="end"');
  });

  it('draws a line through points in their order', () => {
    expect(
      polyline('line blue', [
        [0, 1],
        [2.5, 3.333],
      ]).attributes.d,
    ).toBe('M0,1L2.5,3.33');
  });

  it('fills the ground between two lines', () => {
    const spans = [
      { x: 0, low: 10, high: 4 },
      { x: 5, low: 12, high: 3.333 },
    ];
    expect(areaBetween('bandf', spans).attributes.d).toBe('M0,4L5,3.33L5,12L0,10Z');
  });

  it('refuses lines and grounds that are not finite', () => {
    expect(() => polyline('line', [[0, Number.NaN]])).toThrow(RangeError);
    expect(() => areaBetween('bandf', [{ x: 0, low: 0, high: Infinity }])).toThrow(RangeError);
  });

  it('draws a box from its corner', () => {
    expect(markSvg(rectangle('bar', 1, 2, 3, 4))).toBe(
      '<rect class="bar" x="1" y="2" width="3" height="4"/>',
    );
  });

  it('gives a drawing a view box, a role and a sentence', () => {
    const svg = drawingSvg({ className: 'plot', width: 320, height: 240, marks: [] }, 'Two & two');
    expect(svg).toBe(
      '<svg class="plot" viewBox="0 0 320 240" role="img" aria-label="Two &amp; two"></svg>',
    );
  });
});
