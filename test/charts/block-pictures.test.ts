import { describe, expect, it } from 'vitest';
import { projectCharts } from '../../src/charts/charts.ts';
import { drawChart } from '../../src/charts/plan.ts';
import { overlaps, textBox } from '../../src/charts/labels.ts';
import { blockPlans } from '../builders/block-plans.ts';
import * as measured from '../builders/measured.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { expectPicture } from './golden.ts';

const usual = [
  measured.buildForecast(),
  measured.buildRanking(),
  measured.buildClassReport(),
  measured.buildDetection(),
  measured.buildSegmentation(),
  measured.buildBenchmark(),
  measured.buildPairwise(),
  measured.buildSpeech(),
  measured.buildSurvival(),
  measured.buildReturns(),
  measured.buildClusters(),
  measured.buildAgent(),
];
const crowded = [
  measured.buildRetrieval(),
  measured.buildClassReport(26),
  measured.buildSurvival(6),
  measured.buildReturns(30),
];
const plans = usual.flatMap(blockPlans);
const all = [...usual, ...crowded].flatMap(blockPlans);

describe('pictures of the blocks of each family', () => {
  it('are all among the figures of their project', () => {
    for (const project of usual) {
      const ids = projectCharts(project, deriveFacts(project)).map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(blockPlans(project).map(({ id }) => id)));
    }
    expect(new Set(plans.map(({ id }) => id)).size).toBe(13);
  });

  it.each([...new Map(plans.map((plan) => [plan.id, plan])).values()])(
    'are the ones looked at: $id',
    (plan) => {
      expectPicture(plan.id, drawChart(plan, 'page').svg);
    },
  );

  it.each(all)('say what they show in words and numbers: $id', (plan) => {
    const { title, note, label, table } = plan;
    expect(title).toMatch(/^[A-Z0-9].*\d.*\.$/);
    expect(note).toMatch(/\.$/);
    expect(label).toMatch(/\d/);
    expect(table.rows.length).toBeGreaterThan(0);
    expect(table.rows.every((row) => row.length === table.head.length)).toBe(true);
    const words = [title, note, label, ...table.head, ...table.rows.flat()].join(' ');
    expect(words).not.toMatch(/NaN|Infinity|undefined|null|\u2013\d|\u2192|  /);
    expect(words).not.toMatch(/\b(good|bad|fair|unbiased|significant|strong|poor)\b/i);
  });

  const sizes = ['page', 'mini', 'card'] as const;
  it.each(all.flatMap((plan) => sizes.map((size) => ({ plan, size, id: plan.id }))))(
    'have no text over another and none outside: $id, $size',
    ({ plan, size }) => {
      const { marks, width, height } = plan.draw(size);
      const boxes = marks.flatMap((mark) => {
        const box = textBox(mark);
        return box ? [{ ...box, text: mark.text }] : [];
      });
      const clashes = boxes.flatMap((a, i) =>
        boxes.slice(i + 1).flatMap((b) => (overlaps(a, b) ? [[a.text, b.text]] : [])),
      );
      expect(clashes).toEqual([]);
      const outside = boxes.filter(
        ({ left, right, top, bottom }) =>
          left < -1 || right > width + 1 || top < -1 || bottom > height + 1,
      );
      expect(outside).toEqual([]);
      expect(width).toBeLessThanOrEqual(320);
      if (size === 'card') {
        expect(width).toBeLessThanOrEqual(270);
        expect(height).toBeLessThanOrEqual(125);
      }
    },
  );

  it.each(all)('use classes and no colours, styles, links or scripts: $id', (plan) => {
    expect(drawChart(plan, 'page').svg).not.toMatch(
      /style=|fill="|stroke="|#[0-9a-fA-F]{3}|href|<script/,
    );
  });
});
