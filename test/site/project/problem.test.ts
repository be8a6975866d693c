import { expect, test } from 'vitest';
import { problemSection } from '../../../src/site/project/problem.ts';
import { answersOf, blockOf, buildSource, sourceOf } from '../../builders/site.ts';

const framing = {
  problem: 'Is it *malignant*?\n\nA longer story.',
  stakeholders: ['patients', 'pathologists'],
  decisionSupported: 'Order.',
  whyMl: 'Rules miss.',
  intendedUse: { primary: 'Sorting', outOfScope: 'Diagnosis' },
};
const withTarget = (target: number) =>
  buildSource({
    framing: {
      ...framing,
      successCriterion: [{ metric: 'recall', target, direction: 'at-least' }],
    },
  });

test('opens with the first paragraph when it is short', () => {
  const section = problemSection(withTarget(0.8));
  expect(blockOf(section, 'lead').html).toBe('Is it <em>malignant</em>?');
  expect(blockOf(section, 'prose').html).toBe('<p>A longer story.</p>');
  expect(blockOf(section, 'note').html).toBe('Patients and pathologists.');
});

test('says whether the goal was met, and when the interval leaves it open', () => {
  expect(answersOf(problemSection(withTarget(0.8)))).toContain(
    'Set as success: Recall: at least 0.800. <b>Met: 0.937, test.</b>',
  );
  expect(answersOf(problemSection(withTarget(0.93)))).toContain(
    'Set as success: Recall: at least 0.930. <b>Met: 0.937, test; the interval reaches past the target.</b>',
  );
  expect(answersOf(problemSection(withTarget(0.99)))).toContain(
    'Set as success: Recall: at least 0.990. <b>Not met: 0.937, test.</b>',
  );
});

test('prints how the size of an effect is known', () => {
  expect(answersOf(problemSection(sourceOf('churn')))).toContain(
    'Effect: [Estimated] Calls to customers who stay, avoided. 12 hours per week',
  );
});

test('is nothing without framing', () =>
  expect(problemSection(buildSource({ status: 'draft', framing: undefined }))).toBeUndefined());
