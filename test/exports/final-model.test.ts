import { expect, test } from 'vitest';
import { finalModel } from '../../src/exports/final-model.ts';
import { buildProject } from '../builders/project.ts';

const among = (models: readonly object[]) =>
  finalModel(buildProject('other', { models }).manifest)?.name;

test('is the one marked, or the only one', () => {
  expect(among([{ name: 'First' }, { name: 'Second', final: true }])).toBe('Second');
  expect(among([{ name: 'Only' }])).toBe('Only');
  expect(among([{ name: 'First' }, { name: 'Second' }])).toBeUndefined();
  expect(finalModel(buildProject('other').manifest)).toBeUndefined();
});
