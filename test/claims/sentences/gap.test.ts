import { describe, expect, test } from 'vitest';
import { composeBullets } from '../../../src/claims/bullets.ts';
import { tellGap } from '../../../src/claims/sentences/gap.ts';
import { deriveFacts } from '../../../src/facts/derive.ts';
import { dataScientist } from '../../../src/lenses/data-scientist.ts';
import { BY_RACE, BY_SEX } from '../../builders/groups.ts';
import { publishedProject } from '../../builders/portfolio.ts';
import { told } from '../../builders/story.ts';

const metricChoice = { primary: 'fpr', why: 'A false alarm costs most.' };
const audit = (fairness: object) =>
  publishedProject('audit', { fairness: { applicable: true, split: 'test', ...fairness } });
const bullet = (fairness: object) => told(tellGap, audit({ metricChoice, ...fairness }));
const two = BY_RACE.slice(0, 2);

describe('the gap in the rate the author chose', () => {
  test('is told with its interval, its groups, what chance gives and its rows', () => {
    expect(bullet({ groups: two })).toMatch(
      /^Measured a false-positive-rate gap of 0\.214 \(95% CI 0\.18\d to 0\.24\d\) by race between Caucasian and African-American, where chance alone gives up to 0\.03\d, on 3,283 held-out samples$/,
    );
  });

  test('within chance is told as such', () => {
    expect(bullet({ groups: BY_SEX })).toMatch(
      /^Measured a false-positive-rate gap of 0\.004 .* by sex .*, not distinguishable from chance \(up to 0\.03\d\), on/,
    );
  });

  test('says what made it smaller, where the gap after it is this one', () => {
    const mitigation = (after: number) => [
      { method: 'One cut-off per group', stage: 'post', before: 0.31, after },
    ];
    expect(bullet({ groups: two, mitigation: mitigation(0.214) })).toContain(
      ', down from 0.31 by one cut-off per group,',
    );
    expect(bullet({ groups: two, mitigation: mitigation(0.05) })).not.toContain('down from');
  });

  test('is not told without a chosen rate, or without groups to compare', () => {
    expect(told(tellGap, audit({ groups: two }))).toBeUndefined();
    expect(bullet({ groups: two.slice(1) })).toBeUndefined();
    expect(bullet({})).toBeUndefined();
  });

  test('is the only bullet about groups', () => {
    const project = audit({ metricChoice, groups: [...two, ...BY_SEX] });
    const bullets = composeBullets(project, deriveFacts(project), dataScientist);
    expect(bullets.map(({ kind }) => kind).filter((kind) => /gap|group/.test(kind))).toEqual([
      'gap',
    ]);
  });

  test('comes before the result where it leads, and after it elsewhere', () => {
    const kinds = (fairness: object) => {
      const project = audit({ metricChoice, groups: two, ...fairness });
      return composeBullets(project, deriveFacts(project), dataScientist).map(({ kind }) => kind);
    };
    expect(kinds({ leads: 'race' }).slice(0, 2)).toEqual(['gap', 'result']);
    expect(kinds({}).indexOf('gap')).toBeGreaterThan(kinds({}).indexOf('result'));
  });

  test('has 8 to 30 words, also with long names of groups', () => {
    const groups = two.map((entry, i) => ({
      ...entry,
      group: i ? 'Asked twice and did not answer' : 'Chose not to answer',
    }));
    const text = bullet({ groups }) ?? '';
    expect(text.split(' ').length).toBeLessThanOrEqual(30);
    expect(text).toContain('beyond chance');
  });
});
