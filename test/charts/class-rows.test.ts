import { describe, expect, it } from 'vitest';
import { classRowsPlan } from '../../src/charts/class-rows.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { buildClassReport } from '../builders/measured.ts';

const plan = (labels: readonly string[], count = 3) =>
  classRowsPlan(
    {
      id: 'classes',
      caption: 'Scores by class',
      measures: [
        { metric: 'recall', name: 'Recall' },
        { metric: 'f1', name: 'F1' },
        { metric: 'precision', name: 'Precision' },
      ],
      classes: labels.map((label) => ({ label })),
      split: 'test',
      definition: 'What they are.',
      counted: 'Rows',
    },
    deriveFacts(buildClassReport(count)),
  );

describe('classRowsPlan', () => {
  it('puts the lowest first and classes without a score last', () => {
    const rows = plan(['salad', 'bread', 'soup'])?.table.rows.map(([name]) => name);
    expect(rows).toEqual(['soup', 'bread', 'salad']);
  });

  it('names the lowest and the highest', () => {
    expect(plan(['bread', 'soup'])?.title).toBe(
      'Recall from 0.950 (soup) to 0.975 (bread) over 2 classes.',
    );
    expect(plan(['soup'])?.title).toBe('Recall 0.950 over 1 class.');
  });

  it('is left out when no class has a score', () => {
    expect(plan(['salad'])).toBeUndefined();
    expect(plan([])).toBeUndefined();
  });

  it('adds intervals to the table only where some class has one', () => {
    expect(plan(['soup'])?.table.head).toEqual([
      'Class',
      'Recall',
      'Interval of Recall',
      'F1',
      'Precision',
      'Rows',
    ]);
  });

  it('draws two measures and keeps the others for the table', () => {
    const texts = plan(['soup'])
      ?.draw('page')
      .marks.flatMap(({ text }) => text ?? []);
    expect(texts).toContain('F1');
    expect(texts).not.toContain('Precision');
  });

  it('shows the upper half of the axis when everything lies there', () => {
    const ticks = (count: number, labels: readonly string[]) =>
      plan(labels, count)
        ?.draw('page')
        .marks.flatMap(({ text, attributes }) =>
          text && attributes['text-anchor'] === 'middle' ? [text] : [],
        );
    expect(ticks(3, ['soup'])?.[0]).toBe('0.5');
    expect(ticks(26, ['dish 26'])?.[0]).toBe('0');
  });
});
