import { expect, test } from 'vitest';
import { factPoint, factPoints } from '../../../src/exports/model-card/facts-list.ts';
import { publishedProject } from '../../builders/portfolio.ts';
import { inputOf } from '../export-input.ts';

const { facts } = inputOf(publishedProject('tumours'));

test('lists facts of the kinds asked for, with their owner', () => {
  expect(factPoints(facts, ['baseline'])).toMatch(
    /^- \*\*Recall, One-feature rule:\*\* 0\.813 \(95% CI .+\), test, 52 of 64 positives$/,
  );
  expect(factPoints(facts, ['group'])).toBeUndefined();
  expect(facts.slice(0, 1).map(factPoint)[0]).toMatch(/^\*\*Recall:\*\* 0\.937 /);
});
