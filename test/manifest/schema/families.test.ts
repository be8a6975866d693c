import { describe, expect, test } from 'vitest';
import { FAMILIES, TASK_TYPES, familyOf } from '../../../src/manifest/schema/families.ts';

describe('the family of a task', () => {
  test.each([
    [{ type: 'tabular-classification', classCount: 2 }, 'binary'],
    [{ type: 'text-classification', positiveClass: 'spam' }, 'binary'],
    [{ type: 'image-classification', classCount: 10 }, 'multiclass'],
    [{ type: 'image-classification', classCount: 3, positiveClass: 'cat' }, 'multiclass'],
    [{ type: 'audio-classification' }, 'multiclass'],
    [{ type: 'tabular-regression' }, 'regression'],
    [{ type: 'tabular-regression', positiveClass: 'yes' }, 'regression'],
  ])('%j is %s', (task, family) => {
    expect(familyOf(task)?.id).toBe(family);
  });

  test.each(['', 'tabular', 'Tabular-Regression', 'toString'])('%j has none', (type) => {
    expect(familyOf({ type })).toBeUndefined();
  });
});

describe('the list of families', () => {
  test('is sorted and has no id twice', () => {
    const ids = FAMILIES.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test('covers each task type, whatever is known about the classes', () => {
    expect(TASK_TYPES).toEqual([...new Set(TASK_TYPES)].sort());
    for (const type of TASK_TYPES) {
      for (const traits of [{}, { classCount: 2 }, { classCount: 7 }, { positiveClass: 'yes' }]) {
        expect(familyOf({ type, ...traits }), type).toBeDefined();
      }
    }
  });
});
