import { expect, test } from 'vitest';
import { isTeamWork, ownPart } from '../../src/claims/role.ts';
import { publishedProject } from '../builders/portfolio.ts';

const as = (title: string, teamSize?: number) =>
  publishedProject('tumours', {
    role: { title, contribution: 'A part.', ...(teamSize === undefined ? {} : { teamSize }) },
  });

test('alone, leading, among others or unknown: the size of the team and the title tell', () => {
  expect(ownPart(as('Sole author'))).toBe('sole');
  expect(ownPart(as('Author', 1))).toBe('sole');
  expect(ownPart(as('Team lead', 4))).toBe('lead');
  expect(ownPart(as('Lead', 1))).toBe('sole');
  expect(ownPart(as('Data scientist', 4))).toBe('member');
  expect(ownPart(as('Data scientist'))).toBe('unknown');
});

test('more than one person is a team', () => {
  expect([as('Author', 1), as('Author', 2), as('Author')].map(isTeamWork)).toEqual([
    false,
    true,
    false,
  ]);
});
