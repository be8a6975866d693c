import { describe, expect, test } from 'vitest';
import { FromSchema } from '../../../src/manifest/schema/from.ts';

const problems = (from: object) =>
  FromSchema.safeParse({ file: 'm.csv', ...from }).error?.issues.map(({ path }) => path[0]) ?? [];

describe('a commit', () => {
  test.each(['4dc71c6', '4DC71C6', 'a'.repeat(40), '0'.repeat(64)])('may be %s', (commit) => {
    expect(problems({ commit })).toEqual([]);
  });

  test.each(['notacommit!!', '4dc71c', 'main', 'v1.0.0', '0'.repeat(65), ' 4dc71c6', ''])(
    'is not %j',
    (commit) => {
      expect(problems({ runId: 'x', commit })).toEqual(['commit']);
      expect(FromSchema.safeParse({ file: 'm.csv', commit }).error?.issues[0]?.message).toContain(
        '7 to 64 hexadecimal digits',
      );
    },
  );
});

describe('control characters', () => {
  test.each(['\u0007', '\u001b', '\n', '\u202e', '\u2066'])('such as %j are refused', (sign) => {
    expect(problems({ row: { [`a${sign}`]: 1 } })).toEqual(['row']);
    expect(problems({ row: { a: `x${sign}` } })).toEqual(['row']);
    expect(problems({ columns: { [`a${sign}`]: 'b' } })).toEqual(['columns']);
    expect(problems({ columns: { a: `b${sign}b` } })).toEqual(['columns']);
    expect(problems({ pointer: `/a${sign}` })).toEqual(['pointer']);
    expect(problems({ file: `a${sign}.csv` })).toEqual(['file']);
  });

  test('are told from names without a letter and from numbers', () => {
    expect(problems({ row: { '': 3, fold: '', best: true } })).toEqual([]);
  });
});
