import { describe, expect, it } from 'vitest';
import { projectCharts } from '../../../src/charts/charts.ts';
import { deriveFacts } from '../../../src/facts/derive.ts';
import type { Project } from '../../../src/manifest/portfolio.ts';
import type { ProjectSource } from '../../../src/site/project/source.ts';
import { thresholdBlock } from '../../../src/site/project/threshold-view.ts';
import { BY_SEX_SWEPT, buildSwept, even, sweptEntry } from '../../builders/swept.ts';
import { buildSource } from '../../builders/site.ts';

const sourceFrom = (project: Project): ProjectSource => ({
  ...buildSource(),
  project,
  facts: deriveFacts(project),
});
const contentOf = (...args: Parameters<typeof buildSwept>) => {
  const source = sourceFrom(buildSwept(...args));
  const block = thresholdBlock(source, 'sex', projectCharts(source.project, source.facts));
  return block?.kind === 'thresholds' ? block.content : undefined;
};
const content = contentOf();
const textsOf = (texts = '[]') => JSON.parse(texts) as string[][];

describe('thresholdBlock', () => {
  it('begins with the cut-off in use, then three others', () => {
    expect(content?.tables.map(({ caption }) => caption.split(/[:,]/)[0])).toEqual([
      'Cut-off 2',
      'Cut-off 1',
      'Cut-off 3',
      'Cut-off 4',
    ]);
    expect([content?.start, content?.count]).toEqual([1, 4]);
    expect(content?.charts.map(({ id }) => id)).toEqual(['groups-sweep']);
  });

  it('has rates with interval and counts, and the gap with its interval', () => {
    const [female, , gap] = content?.tables[2]?.rows ?? [];
    expect(female?.cells[0]).toEqual({
      text: '0.212',
      detail: expect.stringMatching(/^95% CI 0\.15\d to 0\.28\d; 35 of 165$/),
    });
    expect(gap?.name).toBe('Gap');
    expect(gap?.cells[0]?.detail).toMatch(/^95% CI 0\.000 to 0\.17\d$/);
  });

  it('has the texts of every cut-off, as many as a table has places', () => {
    const texts = textsOf(content?.texts);
    expect(texts).toHaveLength(4);
    expect(new Set(texts.map(({ length }) => length))).toEqual(new Set([3 + 3 * 4 * 2]));
    expect(texts[1]?.slice(0, 2)).toEqual([
      'Cut-off 2, in use, false-positive rate gap 0.146',
      '2, in use',
    ]);
    expect(texts[1]?.[2]).toBe(content?.tables[0]?.caption);
  });

  it('takes the middle one first where no cut-off is in use, and three well apart of many', () => {
    const groups = ['Female', 'Male'].map((name) => sweptEntry(['sex', name], even(12), 99));
    const many = contentOf(groups, { evaluation: { threshold: undefined } });
    expect(many?.tables.map(({ caption }) => caption.split(':')[0])).toEqual([
      'Cut-off 7',
      'Cut-off 3',
      'Cut-off 6',
      'Cut-off 10',
    ]);
  });

  it('names groups that are not in it and says how many cut-offs are withheld', () => {
    const third = { attribute: 'sex', group: 'Other', n: 100, tp: 20, fp: 30, tn: 30, fn: 20 };
    const some = contentOf([...BY_SEX_SWEPT, third]);
    expect(some?.html).toContain('There are no such counts to show of Other');
    const few = ['Female', 'Male'].map((name) => sweptEntry(['sex', name], [...even(3), [2, 30]]));
    expect(contentOf(few, { people: true })?.note).toContain('are left out: 1.');
    expect(content?.note).not.toContain('left out');
  });

  it('says where a rate rests on too few rows', () => {
    const few = ['Female', 'Male'].map((name) => sweptEntry(['sex', name], [...even(3), [12, 15]]));
    const last = contentOf(few)?.tables[3];
    expect(last?.rows.map(({ cells }) => cells[3]?.text)).toEqual([
      'Too few rows',
      'Too few rows',
      'Not compared',
    ]);
  });

  it('escapes what groups are called', () => {
    const signs = BY_SEX_SWEPT.map((entry, index) => ({ ...entry, group: `A < ${index} & B` }));
    expect(contentOf(signs)?.html).toContain('A &lt; 0 &amp; B');
    expect(contentOf(signs)?.texts).not.toContain('<');
  });

  it('is left out for attributes without such counts', () => {
    const source = sourceFrom(buildSwept());
    expect(thresholdBlock(source, 'age', [])).toBeUndefined();
    expect(deriveFacts(source.project).some(({ kind }) => kind === 'sweep')).toBe(true);
  });
});
