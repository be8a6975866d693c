import { describe, expect, test } from 'vitest';
import { tellImpact } from '../../../src/claims/sentences/impact.ts';
import { publishedProject } from '../../builders/portfolio.ts';
import { told } from '../../builders/story.ts';

const { framing } = publishedProject('tumours').manifest;

function bullet(impact: object): string | undefined {
  const effect = {
    statement: 'Reading time *saved* per pathologist.',
    value: 12,
    unit: 'hours per week',
    method: 'measured',
    ...impact,
  };
  return told(tellImpact, publishedProject('tumours', { framing: { ...framing, impact: effect } }));
}

describe('an effect', () => {
  test('is told with how it is known and in the author’s words', () => {
    expect(bullet({})).toBe(
      'Verified an effect of 12 hours per week: reading time saved per pathologist',
    );
    expect(bullet({ method: 'estimated', period: '2026' })).toBe(
      'Estimated an effect of 12 hours per week in 2026: reading time saved per pathologist',
    );
    expect(bullet({ method: 'simulated' })).toMatch(/^Simulated/);
  });

  test.each([
    'A fair and unbiased list.',
    'Helped 300 readers.',
    'A significant gain for all who read.',
  ])('is not told in the words "%s"', (statement) => {
    expect(bullet({ statement })).toBeUndefined();
  });

  test('that was not measured is not told', () => {
    expect(bullet({ method: 'not-measured' })).toBeUndefined();
    expect(bullet({ value: undefined })).toBeUndefined();
  });
});
