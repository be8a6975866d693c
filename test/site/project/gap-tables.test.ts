import { describe, expect, it } from 'vitest';
import { deriveFacts } from '../../../src/facts/derive.ts';
import { fairnessView } from '../../../src/facts/fairness/view.ts';
import { gapTable, impactTable } from '../../../src/site/project/gap-tables.ts';
import { buildScores } from '../../builders/evaluated.ts';

const viewsOf = (fairness = {}) => {
  const project = buildScores(fairness);
  return fairnessView(project, deriveFacts(project)).attributes;
};
const [race, sex] = viewsOf().map(gapTable);
const cellsOf = (row = 0, table = race) => table?.rows[row]?.cells ?? [];

describe('gapTable', () => {
  it('puts gap, chance, ratio and both ends of the chosen rate first', () => {
    const cells = cellsOf();
    expect([0, 1, 3, 4, 5].map((at) => cells[at]?.text)).toEqual([
      'False-positive rate',
      '0.301',
      '0.328',
      'Other',
      'African-American',
    ]);
    expect(cells[1]?.detail).toMatch(/^95% CI 0\.\d{3} to 0\.\d{3}$/);
    expect(cells[2]?.detail).toMatch(/; gap is larger$/);
    expect(cells[4]?.detail).toBe('0.148');
  });

  it('says where a gap is within what chance alone gives', () => {
    expect(cellsOf(0, sex)[2]?.detail).toMatch(/; gap is within it$/);
  });

  it('leads each gap to its source', () => {
    expect(cellsOf()[6]?.note?.href).toBe('#src-tumours-gap-race');
  });

  it('ends with both error rates at once', () => {
    const names = race?.rows.map(({ cells }) => cells[0]?.text) ?? [];
    expect(names.slice(-2)).toEqual(['Equalized odds, larger gap', 'Average odds, mean gap']);
  });

  it('gives every row as many cells as there are columns', () => {
    expect(new Set(race?.rows.map(({ cells }) => cells.length))).toEqual(
      new Set([race?.columns.length]),
    );
  });

  it('names the methods of its intervals and no others', () => {
    expect(race?.caption).toContain('Newcombe (1998)');
    const groups = ['North', 'South'].map((group, i) => ({
      ...{ attribute: 'region', group, n: 60, errorMean: 40 + i },
    }));
    expect(viewsOf({ groups }).map(gapTable)[0]?.caption).toBe(
      'Gap: largest less smallest. Ratio: smallest over largest.',
    );
  });

  it('says when a rate cannot be compared, and is left out without rates', () => {
    const alone = [{ attribute: 'sex', group: 'Female', n: 100, correct: 90 }];
    expect(cellsOf(0, viewsOf({ groups: alone }).map(gapTable)[0])[1]?.text).toBe('Not compared');
    const rowsOnly = [{ attribute: 'sex', group: 'Female', n: 100 }];
    expect(viewsOf({ groups: rowsOnly }).map(gapTable)).toEqual([undefined]);
  });
});

describe('impactTable', () => {
  it('stands only where people are selected for something', () => {
    expect(viewsOf().map(impactTable)).toEqual([undefined, undefined]);
    const hiring = {
      decision: { favourableOutcome: 'invited', favourable: 'positive' },
      metricChoice: { primary: 'selection-rate', why: 'Invitations are what is decided.' },
    };
    const table = viewsOf(hiring).map(impactTable)[1];
    expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['Female', '0.904', '95% CI 0.845 to 0.968', 'Male'],
    ]);
    expect(table?.caption).toContain('29 CFR 1607.4(D)');
  });
});
