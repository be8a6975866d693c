import { expect, test } from 'vitest';
import { findCues } from '../../../src/match/posting/cues.ts';
import { readDemands } from '../../../src/match/posting/demands.ts';
import { readLines } from '../../../src/match/posting/lines.ts';
import { readSections } from '../../../src/match/posting/sections.ts';
import { findNamed } from './named-skills.ts';

test('clauses hold what was found in them, and no field of study is a skill', () => {
  const demands = read('Requirements\n- MSc in statistics\n- 2 years of SQL, Kafka is a plus');
  expect(demands.map(({ mentions }) => mentions.map(({ skill }) => skill))).toEqual([
    [],
    ['SQL'],
    ['Kafka'],
  ]);
  expect(demands.map(({ effect }) => effect)).toEqual([undefined, undefined, 'nice']);
  expect(demands[0]?.degree?.level).toBe('master');
  expect(demands[1]?.years[0]?.years).toBe(2);
});

test('a title asks for no years and no degree', () => {
  expect(read('Intern, 2 years of experience with Python').flatMap(({ years }) => years)).toEqual(
    [],
  );
});

function read(text: string) {
  const lines = readLines(text);
  const findings = { mentions: findNamed(lines.text), cues: findCues(lines.text) };
  return readDemands(lines.text, readSections(lines.lines), findings);
}
