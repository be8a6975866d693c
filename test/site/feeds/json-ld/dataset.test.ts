import { expect, test } from 'vitest';
import { datasetsOf } from '../../../../src/site/feeds/json-ld/dataset.ts';
import { publishedProject } from '../../../builders/portfolio.ts';

const DATASET = {
  name: 'Samples',
  provenance: 'Measured by *one* hospital between two summers',
  url: 'https://example.org/data',
  license: 'CC0-1.0',
  citation: 'Example (2020)',
  unit: 'sample',
  size: { rows: 1395 },
  collected: { from: '2013', to: '2014-06' },
  access: 'public',
};
const of = (...data: object[]) => datasetsOf(publishedProject('x1', { status: 'draft', data }));

test('describes a data set with its source, rows, terms and period', () => {
  expect(of(DATASET)).toEqual([
    {
      '@type': 'Dataset',
      name: 'Samples',
      description: 'Measured by one hospital between two summers. 1,395 rows, one for each sample.',
      url: 'https://example.org/data',
      version: undefined,
      citation: 'Example (2020)',
      license: 'https://spdx.org/licenses/CC0-1.0.html',
      isAccessibleForFree: true,
      temporalCoverage: '2013/2014-06',
    },
  ]);
});

test('is silent about one without a name or with too little to say', () => {
  const { name, provenance, ...rest } = DATASET;
  expect(of({ ...rest, provenance }, { ...rest, name, provenance: 'Mine' })).toEqual([]);
});

test('claims no free access that is not public', () =>
  expect(of({ ...DATASET, access: 'registered' })[0]?.isAccessibleForFree).toBeUndefined());
