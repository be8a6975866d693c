import { describe, expect, test } from 'vitest';
import { findCues } from '../../../src/match/posting/cues.ts';

const CASES = {
  nice: 'is a plus|von Vorteil|est un plus|se valorará|é um diferencial|ideally|idealerweise|kein Muss|would be nice to have',
  must: 'is required|must know|zwingend|est indispensable|imprescindible|é obrigatório|you need',
  drop: "we don't use|nicht erforderlich|pas besoin de|no es necesario|não precisas|instead of|is not required",
  want: 'you have|du hast|vous maîtrisez|tienes|procuramos|experience with',
  duty: 'you will|du entwickelst|vous développerez|desarrollarás|responsible for',
};

describe('cues in five languages', () => {
  const rows = Object.entries(CASES).flatMap(([effect, list]) =>
    list.split('|').map((words) => ({ effect, words })),
  );
  test.each(rows)('"$words" says $effect', ({ effect, words }) => {
    expect(findCues(`x ${words} x`).map((cue) => cue.effect)).toEqual([effect]);
  });
});

test('the longer of two cues counts', () => {
  expect(findCues('Java is not required').map(({ effect }) => effect)).toEqual(['drop']);
});

test('a cue is not found inside a word', () => {
  expect(findCues('mustard, surplus and preferredly')).toEqual([]);
});

test('what is expected in statistics is no demand', () => {
  expect(findCues('expected goals, expected loss and expected shortfall')).toEqual([]);
  expect(findCues('Python expected').map(({ effect }) => effect)).toEqual(['must']);
});
