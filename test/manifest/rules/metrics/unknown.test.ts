import { describe, expect, test } from 'vitest';
import type { Project } from '../../../../src/manifest/portfolio.ts';
import { incomplete } from '../../../../src/manifest/rules/metrics/incomplete.ts';
import { unknown } from '../../../../src/manifest/rules/metrics/unknown.ts';
import { buildProject } from '../../../builders/project.ts';

const findings = (metric: object) =>
  namesOf(
    buildProject('binary', { evaluation: { metrics: [{ value: 0.5, split: 'test', ...metric }] } }),
  );

describe('a metric', () => {
  test.each([
    { id: 'recall' },
    { id: 'sensitivity' },
    { id: 'x-gap', name: 'Gap', range: [-1, 1], direction: 'lower' },
  ])('as %j has a known name', (metric) => {
    expect(findings(metric)).toEqual([]);
  });

  test('with a slip in its name gets a guess', () => {
    expect(findings({ id: 'recal' })).toMatchObject([
      {
        rule: 'metrics/unknown',
        severity: 'error',
        place: { path: ['evaluation', 'metrics', 0, 'id'] },
        help: 'Did you mean `recall`?',
      },
    ]);
  });

  test('nobody knows is told how to define one', () => {
    expect(findings({ id: 'hours-saved-per-week' })[0]?.help).toBe(
      'Write `x-hours-saved-per-week` and add `name`, `range` and `direction`.',
    );
  });

  test('of the author’s own needs a name, a range and a direction', () => {
    const [finding] = findings({ id: 'x-gap', name: 'Gap' });
    expect(finding).toMatchObject({
      rule: 'metrics/incomplete',
      message: '`x-gap` is a metric of your own and needs `range`, `direction`.',
    });
    expect(finding?.help).toContain('`evaluation.metrics[0].range`');
  });
});

function namesOf(project: Project) {
  return [unknown, incomplete].flatMap((rule) => rule.find(project));
}
