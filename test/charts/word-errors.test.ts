import { describe, expect, it } from 'vitest';
import { wordErrorsChart } from '../../src/charts/word-errors.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { buildAgent, buildSpeech } from '../builders/measured.ts';

describe('wordErrorsChart', () => {
  it('counts errors for every hundred words spoken', () => {
    const project = buildSpeech({
      substitutions: 40,
      insertions: 5,
      deletions: 10,
      reference: 1000,
    });
    const chart = wordErrorsChart(project, deriveFacts(project));
    expect(chart?.title).toBe('Of 100 words: 4 replaced, 0.5 added, 1 left out.');
    expect(chart?.table.rows).toEqual([
      ['Replaced', '4', '40'],
      ['Added', '0.5', '5'],
      ['Left out', '1', '10'],
    ]);
  });

  it('adds the error rate where one is reported', () => {
    const project = buildSpeech();
    expect(wordErrorsChart(project, deriveFacts(project))?.note).toContain(
      'Word error rate: 0.057.',
    );
    expect(wordErrorsChart(project, [])?.note).not.toContain('rate');
  });

  it('is left out for other families', () => {
    expect(wordErrorsChart(buildAgent(), [])).toBeUndefined();
  });
});
