import { describe, expect, it } from 'vitest';
import { betweenText, chanceText, gapInWords } from '../../src/site/gap-metric.ts';
import { composeMetric } from '../../src/site/metric.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { headlineOf } from '../../src/facts/facts.ts';
import { buildFact } from '../builders/fact.ts';
import { BY_RACE, BY_SEX, buildGroups } from '../builders/groups.ts';

const lead = (leads: 'race' | 'sex') => {
  const project = buildGroups([...BY_RACE, ...BY_SEX], {
    leads,
    metricChoice: { primary: 'fpr', why: 'A false alarm costs most.' },
  });
  const facts = deriveFacts(project);
  const gap = headlineOf(facts);
  if (!gap) throw new Error('No headline');
  return { gap, facts };
};
const race = lead('race');
const sex = lead('sex');

describe('a gap as a number on a page', () => {
  it('names its groups with their rates and its chance level, where a result names its baseline', () => {
    // 805/1795 - 36/244 = 0.3009 (ProPublica 2016, table of Aequitas).
    const metric = composeMetric(race.gap, '', race.facts);
    expect(metric).toMatchObject({
      name: 'False-positive rate, gap by race',
      number: '0.301',
      between: 'Between Other (0.148) and African-American (0.448)',
      muted: false,
      missing: [],
    });
    expect(metric.baseline).toMatch(/^Chance alone: up to 0\.0\d\d$/);
    expect(metric.strip).toMatch(/class="strip orange".*class="hatch"/);
  });

  it('within chance says so and is grey', () => {
    const metric = composeMetric(sex.gap, '', sex.facts);
    expect(metric.baseline).toMatch(/^Not distinguishable from chance, up to 0\.0\d\d$/);
    expect(metric.muted).toBe(true);
    expect(metric.strip).toContain('class="strip grey"');
  });

  it('says what is missing', () => {
    const bare = { kind: 'gap', baseline: undefined, interval: undefined } as const;
    expect(composeMetric(buildFact(bare), '').missing).toEqual([
      'Interval missing',
      'Chance level missing',
    ]);
  });
});

describe('its words', () => {
  it('leave out rates that are not known', () => {
    expect(betweenText(race.gap, [])).toBe('Between Other and African-American');
    expect(betweenText(buildFact(), [])).toBe('');
  });

  it('say nothing of chance where no level is known', () => {
    expect(chanceText(buildFact())).toBe('');
  });

  it('explain rate, gap and chance', () => {
    expect(gapInWords(race.gap)).toMatch(/flagged anyway\. Gap: .* Chance alone: /);
    expect(gapInWords(buildFact({ metric: 'unheard-of-difference' }))).toBeUndefined();
  });
});
