import { expect, test } from 'vitest';
import { findingItem } from '../../../src/site/readiness/finding-item.ts';
import { buildCheck, buildFinding } from '../../builders/check.ts';

test('shows words, place and lines of a finding', () => {
  const finding = buildFinding('error', 'a.yaml', 'Write `x: 1`.');
  expect(findingItem(finding, buildCheck([], { 'a.yaml': 'one\n  two2\n' }))).toEqual({
    severity: 'error',
    label: 'Error',
    rule: 'area/rule',
    message: 'Said of <code>error</code>.',
    help: 'Write <code>x: 1</code>.',
    place: { text: 'a.yaml:2:3', href: '/open?a.yaml:2' },
    frame: '  1 | one\n> 2 |   two2\n    |   ^^^^',
  });
});

test('goes without lines of a file that is not there', () => {
  const item = findingItem(buildFinding('advice', 'gone.yaml'), buildCheck());
  expect(item.frame).toBe('');
  expect(item).not.toHaveProperty('help');
});

test('keeps the lines of what is typed into a manifest', () => {
  const help = 'framing:\n  problem: Who asks?';
  const item = findingItem(buildFinding('error', 'a.yaml', help), buildCheck());
  expect(item.typed).toBe(help);
  expect(item).not.toHaveProperty('help');
});
