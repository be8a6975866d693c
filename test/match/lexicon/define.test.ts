import { expect, test } from 'vitest';
import { skill } from '../../../src/match/lexicon/define.ts';

test('lists are written with commas, over several lines where they are long', () => {
  expect(
    skill('go', 'Go', 'language', 'own', { exact: 'Go', aliases: 'golang,\n      go lang' }),
  ).toEqual({
    id: 'go',
    name: 'Go',
    kind: 'language',
    source: 'own',
    exact: ['Go'],
    aliases: ['golang', 'go lang'],
  });
});

test('what is not given is absent', () => {
  expect(Object.keys(skill('sql', 'SQL', 'language', 'own'))).toEqual([
    'id',
    'name',
    'kind',
    'source',
  ]);
});
