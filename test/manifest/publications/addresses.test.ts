import { expect, test } from 'vitest';
import { arxivAddress, doiAddress } from '../../../src/manifest/publications/addresses.ts';

test.each([
  '10.1000/xyz',
  'doi:10.1000/xyz',
  ' https://doi.org/10.1000/xyz',
  'http://dx.doi.org/10.1000/xyz',
])('the DOI written as %s has one address', (doi) => {
  expect(doiAddress(doi)).toBe('https://doi.org/10.1000/xyz');
});

test('signs of a DOI that mean something in an address are encoded', () => {
  expect(doiAddress('10.1002/(SICI)1?x#y<z>')).toBe(
    'https://doi.org/10.1002/(SICI)1%3Fx%23y%3Cz%3E',
  );
});

test('knows old and new arXiv numbers and nothing else', () => {
  expect(arxivAddress('arXiv:2301.00001v2')).toBe('https://arxiv.org/abs/2301.00001v2');
  expect(arxivAddress('math.GT/0309136')).toBe('https://arxiv.org/abs/math.GT/0309136');
  expect(arxivAddress('2301')).toBeUndefined();
  expect(arxivAddress('../../x')).toBeUndefined();
});
