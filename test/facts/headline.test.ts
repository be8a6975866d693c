import { describe, expect, it } from 'vitest';
import { deriveFacts } from '../../src/facts/derive.ts';
import { headlineOf } from '../../src/facts/facts.ts';
import { primaryResult } from '../../src/facts/headline.ts';
import { buildTumours } from '../builders/evaluated.ts';
import { BY_RACE, BY_SEX } from '../builders/groups.ts';

const metricChoice = { primary: 'fpr', why: 'A false alarm costs most.' };
const groups = [...BY_RACE, ...BY_SEX];
const build = (fairness: object) => {
  const project = buildTumours({ fairness: { applicable: true, groups, ...fairness } });
  return { project, facts: deriveFacts(project) };
};
const headline = (fairness: object) => headlineOf(build(fairness).facts)?.id.split('/').slice(1);

describe('the headline', () => {
  it('is the primary metric, also where groups were compared', () => {
    expect(headline({ metricChoice })).toEqual(['recall', 'test']);
  });

  it('is the gap in the primary rate of the attribute that leads', () => {
    expect(headline({ metricChoice, leads: 'race' })).toEqual(['gap', 'race', 'fpr-difference']);
    expect(headline({ metricChoice, leads: 'sex' })).toEqual(['gap', 'sex', 'fpr-difference']);
  });

  it('stays the primary metric where no such gap can be stated', () => {
    expect(headline({ leads: 'race' })).toEqual(['recall', 'test']);
    expect(headline({ metricChoice, leads: 'age' })).toEqual(['recall', 'test']);
    expect(headline({ metricChoice, leads: 'sex', groups: BY_SEX.slice(1) })).toEqual([
      'recall',
      'test',
    ]);
  });

  it('is one fact, and the primary result is still known beside a gap that leads', () => {
    const { project, facts } = build({ metricChoice, leads: 'race' });
    expect(facts.filter((fact) => fact.headline)).toHaveLength(1);
    expect(primaryResult(facts, project)?.metric).toBe('recall');
  });
});
