import { describe, expect, it } from 'vitest';
import { comparisonChart } from '../../src/charts/model-comparison.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { buildTriage } from '../builders/drawn.ts';
import { buildProgression } from '../builders/evaluated.ts';
import { buildProject } from '../builders/project.ts';

const project = buildTriage();
const chart = comparisonChart(project, deriveFacts(project));
const regression = buildProgression();
const errors = comparisonChart(regression, deriveFacts(regression));

describe('comparisonChart', () => {
  it('names the best of the others, even where it beats the final model', () => {
    expect(chart?.title).toBe(
      'Recall 0.883; best of the others is Gradient boosting with 400 trees with 0.900.',
    );
    expect(errors?.title).toMatch(/best of the others is Mean of the training rows with 58\.3/);
  });

  it('says which way is better', () => {
    expect(chart?.note).toContain('higher is better');
    expect(errors?.note).toContain('lower is better');
  });

  it('lists the final model, then alternatives, then baselines', () => {
    expect(chart?.table.rows.map(([name, , , kind]) => [name, kind])).toEqual([
      ['Logistic regression', 'final model'],
      ['Gradient boosting with 400 trees', 'alternative'],
      ['Keyword list', 'baseline'],
      ['Reading in the order of arrival', 'baseline'],
    ]);
  });

  it('draws whiskers where there are intervals and says so where there are none', () => {
    const whiskers = (one: typeof chart) =>
      one
        ?.draw('page')
        .marks.filter(({ attributes }) => String(attributes.class).startsWith('whisk')).length;
    expect([whiskers(chart), whiskers(errors)]).toEqual([4, 0]);
    expect(errors?.note).toContain('Without whisker: no interval.');
    expect(errors?.label).toContain('no interval');
  });

  it('compares on the same rows only', () => {
    const others = buildTriage({
      models: undefined,
      baselines: [
        {
          name: 'Another split',
          kind: 'heuristic',
          metrics: [{ id: 'recall', value: '0.7', split: 'validation' }],
        },
        {
          name: 'Other rows',
          kind: 'heuristic',
          metrics: [{ id: 'recall', value: '0.7', n: 61, split: 'test' }],
        },
      ],
    });
    expect(comparisonChart(others, deriveFacts(others))).toBeUndefined();
  });

  it('is left out for a draft', () => {
    expect(comparisonChart(buildProject('binary'), [])).toBeUndefined();
  });
});
