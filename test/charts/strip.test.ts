import { describe, expect, it } from 'vitest';
import { measureStrip, rowStrip, stripOf } from '../../src/charts/strip.ts';
import type { Fact } from '../../src/facts/fact.ts';
import { buildFact } from '../builders/fact.ts';

const compared = (
  verdict: 'better' | 'equal' | 'worse',
  value = 0.8125,
  name = 'One-feature rule',
): Partial<Fact> => ({
  baseline: { fact: 'a', name, value, decimals: 3, difference: 0.125, verdict },
});

describe('measureStrip', () => {
  it('draws axis, interval, caps, baseline, dot and both ends', () => {
    const svg = measureStrip(buildFact());
    expect(svg.match(/class="(axis|ci|cap|base|dot|lab|end)"/g)).toEqual([
      'class="axis"',
      'class="end"',
      'class="end"',
      'class="ci"',
      'class="cap"',
      'class="cap"',
      'class="base"',
      'class="lab"',
      'class="dot"',
    ]);
    expect(svg).toContain('width="100%" height="48"');
  });

  it('says all its numbers in one sentence', () => {
    expect(measureStrip(buildFact())).toContain(
      'aria-label="Recall 0.937, 95% CI 0.850 to 0.976; One-feature rule 0.813"',
    );
  });

  it.each([
    ['better', 'blue'],
    ['equal', 'grey'],
    ['worse', 'grey'],
  ] as const)('is coloured for a value that is %s than its baseline: %s', (verdict, tone) => {
    expect(measureStrip(buildFact(compared(verdict)))).toContain(`class="strip ${tone}"`);
  });

  it('is blue without a baseline, and dashed without an interval', () => {
    const svg = measureStrip(buildFact({ baseline: undefined, interval: undefined }));
    expect(svg).toContain('class="strip blue nodata"');
    expect(svg).not.toMatch(/class="(ci|cap|base|lab)"/);
    expect(svg).toContain('no interval');
  });

  it('places value and interval in percentages of its width', () => {
    const svg = measureStrip(
      buildFact({
        value: 0.75,
        interval: { low: 0.5, high: 1, level: 0.95, method: 'wilson' },
        baseline: undefined,
      }),
    );
    expect(svg).toContain('<circle class="dot" cx="50%"');
    expect(svg).toContain('<rect class="ci" x="1.5%" width="97%"');
  });

  it('keeps a long label inside the picture, at the edge nearer to its tick', () => {
    const name = 'A very long name of a baseline that never ends';
    expect(measureStrip(buildFact(compared('better', 0.51, name)))).toMatch(
      /<text class="lab" x="0" y="12">A very long[^<]*… 0\.510</,
    );
    expect(measureStrip(buildFact(compared('worse', 0.99, name)))).toMatch(
      /<text class="lab" x="100%" text-anchor="end" y="12">/,
    );
  });

  it('escapes the names it prints', () => {
    expect(measureStrip(buildFact(compared('better', 0.6, '<b>')))).not.toContain('<b>');
  });

  it('has no colours and no styles of its own', () => {
    expect(measureStrip(buildFact())).not.toMatch(/style=|fill=|stroke=|#/);
  });
});

describe('a gap between groups', () => {
  const gap = (value: number, p95: number) =>
    buildFact({
      ...{ kind: 'gap', metric: 'fpr-difference', of: 'race', value, baseline: undefined },
      interval: { low: 0.182, high: 0.246, level: 0.95, method: 'newcombe' },
      chance: { median: 0.011, p95 },
    });

  it('has a hatched band from zero to what chance gives, and says so', () => {
    const svg = measureStrip(gap(0.214, 0.034));
    expect(svg).toMatch(/class="strip orange"/);
    expect(svg).toContain('<line class="hatch" x1="1.5%"');
    expect(svg).toContain('>chance, up to 0.034</text>');
    expect(svg).toContain(
      'aria-label="False-positive rate, gap by race 0.214, 95% CI 0.182 to 0.246; chance alone up to 0.034"',
    );
  });

  it('is grey within chance, and its axis holds the whole band', () => {
    const strip = stripOf(gap(0.214, 0.61));
    expect(strip.tone).toBe('grey');
    expect(strip.chance?.to).toBeCloseTo(0.61, 6);
    expect(strip.ends).toEqual(['0', '1']);
  });
});

describe('stripOf', () => {
  it('gives places from 0 to 1 and the texts beside them', () => {
    const strip = stripOf(buildFact({ value: 0.75 }));
    expect(strip).toMatchObject({
      tone: 'blue',
      dot: 0.5,
      ends: ['0.5', '1'],
      baseline: { name: 'One-feature rule', value: '0.813' },
    });
  });

  it('writes a unit of time at the far end', () => {
    expect(
      stripOf(
        buildFact({
          value: 0.27,
          unit: 'ms',
          range: [0, null],
          interval: undefined,
          baseline: undefined,
        }),
      ).ends[1],
    ).toMatch(/ ms$/);
  });
});

describe('rowStrip', () => {
  it('draws the same marks without names, and is not read out', () => {
    const svg = rowStrip(buildFact());
    expect(svg).toContain('aria-hidden="true"');
    expect(svg).not.toMatch(/aria-label|role=|class="lab"/);
    for (const part of ['dot', 'ci', 'base']) expect(svg).toContain(`class="${part}"`);
  });
});
