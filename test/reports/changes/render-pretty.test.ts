import { expect, test } from 'vitest';
import { renderChanges } from '../../../src/reports/changes/render-pretty.ts';

const fact = (id: string) => ({ id, before: '1', after: '2', verdict: 'better' as const });

test('says on which side of the old interval a new value lies', () => {
  const facts = [
    { ...fact('a/x/test'), beyondInterval: true },
    { ...fact('a/y/test'), beyondInterval: false },
  ];
  const text = renderChanges([{ id: 'a', status: 'changed', facts, bullets: [] }]);
  expect(text).toContain('better a/x/test, outside the old interval');
  expect(text).toContain('better a/y/test, inside the old interval');
  expect(text).toContain('No bullet reads differently.');
});

test('counts what it does not list, and lists first what a bullet states', () => {
  const facts = Array.from({ length: 25 }, (_, index) => fact(`a/f${index}/test`));
  const bullets = [
    { lens: 'ml-engineer' as const, before: [], after: ['X'], because: ['a/f24/test'] },
  ];
  const text = renderChanges([{ id: 'a', status: 'changed', facts, bullets }]);
  expect(text.split('\n')[1]).toContain('a/f24/test');
  expect(text).toContain('and 5 more; --json lists all');
});
