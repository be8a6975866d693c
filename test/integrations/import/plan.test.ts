import { describe, expect, test } from 'vitest';
import { besides, filesRead, relocated, targetOf } from '../../../integrations/import/plan.ts';
import type { DraftField } from '../../../src/drafts/draft.ts';

const FIELD: DraftField = {
  path: ['evaluation', 'confusion'],
  value: { split: 'test', from: { file: 'out/a.json', pointer: '/counts' } },
  from: { file: 'out/a.json', how: 'a test' },
};

describe('the plan of evidence files', () => {
  test('names each file once, and gives fields its place and hash', () => {
    expect(filesRead({ fields: [FIELD, FIELD] })).toEqual(['out/a.json']);
    const planned = [{ source: 'out/a.json', target: 'evidence/out/a.json', sha256: 'f00' }];
    expect(relocated([FIELD], planned)[0]?.value).toEqual({
      split: 'test',
      from: { file: 'evidence/out/a.json', pointer: '/counts', sha256: 'f00' },
    });
    expect(relocated([FIELD], [])[0]?.value).toEqual(FIELD.value);
  });

  test('keeps paths below the evidence folder, whatever they hold', () => {
    expect(targetOf('../../etc/a.json')).toBe('evidence/etc/a.json');
    expect(targetOf('a\\b/c[1].json')).toBe('evidence/a-b/c-1-.json');
    expect(besides('evidence/a/m.json', '0123456789abcdef')).toBe('evidence/a/m-01234567.json');
  });
});
