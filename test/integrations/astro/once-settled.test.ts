import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onceSettled } from '../../../integrations/astro/once-settled.ts';

let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'settled-'));
  file = join(folder, 'project.yaml');
  writeFileSync(file, 'a');
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

test('a burst of changes is answered once, with every file of it', () => {
  const reload = vi.fn();
  const changed = onceSettled(reload);
  changed('change', file);
  changed('change', join(folder, 'other.yaml'));
  changed('change', file);
  vi.advanceTimersByTime(500);
  expect(reload.mock.calls).toEqual([[new Set([file, join(folder, 'other.yaml')])]]);
});

test('a save the watcher kept silent about is answered too', () => {
  const reload = vi.fn();
  onceSettled(reload)('change', file);
  vi.advanceTimersByTime(30);
  writeFileSync(file, 'longer');
  vi.advanceTimersByTime(500);
  expect(reload.mock.calls).toEqual([[new Set([file])], [new Set([file])]]);
});

test('a file removed after its change is left to the watcher', () => {
  const reload = vi.fn();
  onceSettled(reload)('change', file);
  vi.advanceTimersByTime(30);
  rmSync(file);
  vi.advanceTimersByTime(500);
  expect(reload).toHaveBeenCalledTimes(1);
});
