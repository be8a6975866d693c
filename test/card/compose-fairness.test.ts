import { describe, expect, it } from 'vitest';
import { composeProjectCard } from '../../src/card/compose.ts';
import { fairnessParts } from '../../src/card/compose-fairness.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { headlineOf } from '../../src/facts/facts.ts';
import { buildScores } from '../builders/evaluated.ts';
import { BY_RACE, BY_SEX } from '../builders/groups.ts';
import { profile } from '../builders/profile.ts';

const cardOf = (fairness: object) => {
  const project = buildScores({ groups: [...BY_RACE, ...BY_SEX], ...fairness });
  return composeProjectCard(project, deriveFacts(project), profile);
};

describe('a card that a gap leads', () => {
  it('has the gap, its groups with their rates, and what chance alone gives', () => {
    const card = cardOf({ leads: 'race' });
    expect(card).toMatchObject({
      kind: 'fairness',
      kicker: 'Case study · Compared by race',
      metric: 'False-positive rate, gap by race',
      value: '0.301',
      caption: 'Wrongly flagged: least and most of 4 groups',
      groups: [
        { name: 'Other', value: '0.148', interval: '95% CI 0.108 to 0.198' },
        { name: 'African-American', value: '0.448', interval: '95% CI 0.425 to 0.472' },
      ],
      ends: ['0', '0.6'],
    });
    expect(card.footer[1]).toBe('external, n = 3,932');
    expect(card.footer[2]).toMatch(/^chance alone: up to 0\.0\d\d$/);
  });

  it('within chance says so', () => {
    const card = cardOf({ leads: 'sex' });
    expect(card).toMatchObject({ caption: 'Wrongly flagged, by group', strip: { tone: 'grey' } });
    expect(card.footer[2]).toBe('not distinguishable from chance');
  });

  it('needs the author to let a gap lead, and one that can be stated', () => {
    expect(cardOf({}).kind).toBe('plain');
    expect(cardOf({ leads: 'age' }).kind).toBe('plain');
  });

  it('needs the rates at both ends', () => {
    const project = buildScores({ groups: BY_RACE, leads: 'race' });
    const gap = headlineOf(deriveFacts(project));
    expect(gap && fairnessParts(project, { gap, facts: [gap] })).toBeUndefined();
  });
});
