import { describe, expect, it } from 'vitest';
import { deriveFacts } from '../../../src/facts/derive.ts';
import { mitigationOf } from '../../../src/facts/fairness/mitigation-facts.ts';
import { primaryGap } from '../../../src/facts/fairness/primary-gap.ts';
import { BY_RACE, buildGroups } from '../../builders/groups.ts';

const found = (before: number, after: number | string) => {
  const project = buildGroups(BY_RACE.slice(0, 2), {
    metricChoice: { primary: 'fpr', why: 'A false alarm costs most.' },
    mitigation: [{ method: 'one cut-off per group', stage: 'post', before, after }],
  });
  const facts = deriveFacts(project);
  const gap = primaryGap(project, facts);
  return gap && mitigationOf(project, { gap, facts });
};

// 805/1795 - 349/1488 = 0.2139 (ProPublica 2016, table of Aequitas).
describe('a gap before a mitigation', () => {
  it('is a fact where the gap after it is the one the counts give', () => {
    expect(found(0.31, 0.214)).toMatchObject({
      method: 'one cut-off per group',
      before: { kind: 'gap', value: 0.31, of: 'race', evidence: { level: 'self-reported' } },
    });
  });

  it('is none where the counts give another gap, or the gap grew', () => {
    expect(found(0.31, 0.1)).toBeUndefined();
    expect(found(0.1, 0.214)).toBeUndefined();
  });

  it('is read at the decimals it was written with', () => {
    expect(found(0.3, 0.2)).toMatchObject({ before: { value: 0.3 } });
    expect(found(0.3, 0.2)).toBeDefined();
    expect(found(0.3, 0.21)).toBeDefined();
    expect(found(0.3, 0.22)).toBeUndefined();
  });
});
