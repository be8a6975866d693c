import { expect, test } from 'vitest';
import { cover } from '../../../src/audit/checklists/cover.ts';
import { buildAuditSubject } from '../../builders/audit-subject.ts';

const { project } = buildAuditSubject('nextSteps: null');
const item = (answeredBy: readonly string[]) => ({ item: 'An item', answeredBy });
const covered = (...items: readonly (readonly string[])[]) =>
  cover({ name: 'List', source: 'Nobody, 2026', unit: 'items', items: items.map(item) }, project);

test('an item counts in full when each of its paths is filled in, in part when some are', () => {
  const table = covered(['lessons'], ['lessons', 'nextSteps'], ['nextSteps']);
  expect(table.rows.map(({ points }) => points)).toEqual([1, 0.5, 0]);
  expect(table.rows.map(({ open }) => open)).toEqual([undefined, 'nextSteps', 'nextSteps']);
  expect(table.total).toBe('1 of 3 items answered, 1 more in part');
});

test('either of two paths is enough, and places are told as people write them', () => {
  const [row] = covered(['nextSteps or data.*.license']).rows;
  expect(row).toEqual({ item: 'An item', points: 1, where: ['data[0].license'] });
});

test('what no manifest can answer is said', () => {
  const [row] = covered([]).rows;
  expect(row).toMatchObject({ points: 0, where: [], open: 'a manifest has no place for it' });
});
