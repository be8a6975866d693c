import { describe, expect, it } from 'vitest';
import { failuresChart } from '../../src/charts/failures.ts';
import { buildAgent, buildDetection, buildSpeech } from '../builders/measured.ts';

describe('failuresChart', () => {
  it('puts the most frequent failure of an agent first', () => {
    const chart = failuresChart(buildAgent());
    expect(chart?.title).toBe('Gave up: 50 of 78 failures.');
    expect(chart?.table.rows[0]).toEqual(['Gave up', '50', '64%']);
  });

  it('names the errors of a detector in words and leaves empty kinds out', () => {
    expect(failuresChart(buildDetection())?.table.rows.map(([kind]) => kind)).toEqual([
      'Missed',
      'Wrong place',
      'Wrong class and place',
    ]);
  });

  it('is left out when nothing failed, nothing is known, and for other families', () => {
    expect(
      failuresChart(buildAgent({ failures: [{ kind: 'gave up', count: 0 }] })),
    ).toBeUndefined();
    expect(failuresChart(buildDetection({ errors: undefined }))).toBeUndefined();
    expect(failuresChart(buildSpeech())).toBeUndefined();
  });
});
