import { expect, test } from 'vitest';
import { skillFamily } from '../../src/match/skill-family.ts';

test('libraries, tools and platforms are alike; languages and knowledge are not', () => {
  expect(skillFamily('python')).toBe('language');
  expect(skillFamily('pytorch')).toBe('software');
  expect(skillFamily('docker')).toBe('software');
  expect(skillFamily('deep-learning')).toBe('knowledge');
  expect(skillFamily('no such skill')).toBe('knowledge');
});
