import { expect, test } from 'vitest';
import { nextSteps } from '../../../src/reports/match/next-steps.ts';
import { buildDemand } from '../../builders/match-report.ts';

test('what is only listed belongs into a project, what is absent is said without advice to add it', () => {
  const steps = nextSteps({
    demands: [
      buildDemand({ standing: 'listed', anyOf: ['SQL'] }),
      buildDemand({ standing: 'absent', anyOf: ['Git'] }),
      buildDemand({ standing: 'absent', anyOf: ['Java', 'Go'], importance: 'responsibility' }),
    ],
  });
  expect(steps).toHaveLength(2);
  expect(steps[0]).toMatch(/^Your profile lists SQL, .*under tags in its project\.yaml\.$/);
  expect(steps[1]).toMatch(/^Nothing names Git; Java or Go\. .*so leave it out\.$/);
});

test('a wish that is not met asks for nothing, nor does what is shown', () =>
  expect(
    nextSteps({
      demands: [buildDemand(), buildDemand({ standing: 'absent', importance: 'nice' })],
    }),
  ).toEqual([]));
