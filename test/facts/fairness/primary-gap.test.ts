import { describe, expect, it } from 'vitest';
import { deriveFacts } from '../../../src/facts/derive.ts';
import { leadingGap, primaryGap } from '../../../src/facts/fairness/primary-gap.ts';
import { BY_RACE, BY_SEX, buildGroups } from '../../builders/groups.ts';

const choice = (primary: string) => ({ metricChoice: { primary, why: 'It costs most.' } });
const find = (pick: typeof primaryGap, fairness: object) => {
  const project = buildGroups([...BY_SEX, ...BY_RACE], { ...fairness });
  const gap = pick(project, deriveFacts(project));
  return gap && [gap.of, gap.metric];
};

describe('the gap that may be told', () => {
  it('is in the rate the author chose, by the first attribute', () => {
    expect(find(primaryGap, choice('fpr'))).toEqual(['sex', 'fpr-difference']);
    expect(find(primaryGap, choice('tpr'))).toEqual(['sex', 'recall-difference']);
    expect(find(primaryGap, {})).toBeUndefined();
  });

  it('is by the attribute that leads, where one does', () => {
    expect(find(primaryGap, { ...choice('fpr'), leads: 'race' })).toEqual([
      'race',
      'fpr-difference',
    ]);
  });

  it('leads only when the author says so', () => {
    expect(find(leadingGap, choice('fpr'))).toBeUndefined();
    expect(find(leadingGap, { ...choice('fpr'), leads: 'race' })?.[0]).toBe('race');
  });
});
