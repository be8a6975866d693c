import { describe, expect, test } from 'vitest';
import { pick } from '../../../integrations/import/pick.ts';
import type { Candidate, RunState } from '../../../src/drafts/importer.ts';

const CARD = candidate('card');
const OLD = candidate('aa11', { finished: true, hasTestMetric: true, endedAt: '2023-01-01' });
const NEW = candidate('aa22', { finished: true, hasTestMetric: true, endedAt: '2024-01-01' });
const NO_TEST = candidate('bb33', { finished: true, hasTestMetric: false, endedAt: '2025-01-01' });
const RUNNING = candidate('cc44', { finished: false, hasTestMetric: true, endedAt: '2026-01-01' });

describe('pick', () => {
  test('takes the latest finished run with a test metric, and all that is no run', () => {
    const { taken, others } = pick([RUNNING, NO_TEST, OLD, CARD, NEW]);
    expect(taken).toEqual([CARD, NEW]);
    expect(others).toEqual([OLD, NO_TEST, RUNNING]);
  });

  test('takes the higher number where no time is known, eleven after ten and nine', () => {
    const runs = [9, 11, 10].map((serial) =>
      candidate(`version_${serial}`, { finished: true, hasTestMetric: false, serial }),
    );
    expect(pick(runs).taken.map(({ id }) => id)).toEqual(['version_11']);
  });

  test('takes the run that is named, whole or by its start', () => {
    expect(pick([NEW, RUNNING], { run: 'cc44' }).taken).toEqual([RUNNING]);
    expect(pick([NEW, RUNNING], { run: 'cc' }).taken).toEqual([RUNNING]);
    expect(pick([OLD, NEW], { run: 'aa' }).taken).toEqual([NEW]);
    expect(pick([OLD, NEW], { run: 'zz' }).taken).toEqual([NEW]);
  });

  test('takes nothing of nothing', () => {
    expect(pick([])).toEqual({ taken: [], others: [] });
  });
});

function candidate(id: string, run?: RunState): Candidate {
  return { id, title: id, files: [id], why: 'a test', ...(run ? { run } : {}) };
}
