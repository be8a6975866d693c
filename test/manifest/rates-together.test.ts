import { expect, test } from 'vitest';
import { ratesTogether } from '../../src/manifest/rates-together.ts';
import { buildProject } from '../builders/project.ts';

const IDS = ['accuracy', 'precision', 'recall'];
/** 6 of 9 found with 9 false alarms among 26 rows, as a program writes it. */
const WRITTEN = { accuracy: 14 / 26, precision: 6 / 15, recall: 6 / 9 };

test('rates of one file are as exact as the longest of them', () => {
  const project = fromFile(WRITTEN);
  expect(ratesTogether(project, IDS, 'test').map(({ value }) => value)).toEqual([
    14 / 26,
    0.4,
    6 / 9,
  ]);
  const [, precision] = ratesTogether(project, IDS, 'test');
  expect((precision?.high ?? 1) - (precision?.low ?? 0)).toBeLessThan(1e-8);
  expect(ratesTogether(project, IDS, 'validation')).toEqual([]);
});

test('typed rates each need digits of their own', () => {
  expect(ratesTogether(typed({ ...WRITTEN, precision: '0.4' }), IDS, 'test')).toEqual([]);
  expect(ratesTogether(typed({ ...WRITTEN, precision: '0.400' }), IDS, 'test')).toHaveLength(3);
  expect(
    ratesTogether(fromFile({ accuracy: 0.5, precision: 0.4, recall: 0.6 }), IDS, 'test'),
  ).toEqual([]);
});

type Rates = Readonly<Record<string, number | string>>;

function typed(rates: Rates) {
  const metrics = Object.entries(rates).map(([id, value]) => ({ id, value, split: 'test' }));
  return buildProject('other', { evaluation: { metrics } });
}

function fromFile(rates: Rates) {
  const file = 'evidence/rates.json';
  const metrics = Object.keys(rates).map((id) => ({
    id,
    split: 'test',
    from: { file, pointer: `/${id}` },
  }));
  return buildProject('other', { evaluation: { metrics } }, { [file]: JSON.stringify(rates) });
}
