import { expect, test } from 'vitest';
import { fullNotes } from '../../../integrations/import/full-notes.ts';
import type { FullList } from '../../../src/drafts/merge.ts';

test('says once for each list what it has no room for', () => {
  const item = (path: string, value: FullList['value']): FullList => {
    const from = { file: 'a.json', how: 'x' };
    return { path, value, from, confidence: 'stated', most: 12 };
  };
  const frameworks = Array.from({ length: 10 }, (_, at) => item('tags.frameworks[12]', `t${at}`));
  expect(fullNotes([...frameworks, item('models[12]', { name: 'tiny' })])).toEqual([
    {
      file: 'a.json',
      text: 'not taken, `tags.frameworks` has at most 12 entries: t0, t1, t2, t3, t4, t5, t6, t7 and 2 more',
    },
    { file: 'a.json', text: 'not taken, `models` has at most 12 entries: tiny' },
  ]);
});
