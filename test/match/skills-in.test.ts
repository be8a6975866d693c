import { expect, test } from 'vitest';
import { skillsIn } from '../../src/match/skills-in.ts';

test('collects the skills of several texts, each once', () =>
  expect([...skillsIn(['pandas and PyTorch', 'pandas', 'pandas'])]).toEqual(['pandas', 'pytorch']));

test('finds none in no text', () => expect(skillsIn([]).size).toBe(0));
