import { expect, test } from 'vitest';
import { readHead } from '../../../src/resume/read/head.ts';

test('contacts are told apart by what they are, also when their row was wrapped', () => {
  expect(
    readHead([
      'Alex Example',
      'Data scientist',
      'alex@example.org | +49 (0)30 5550123 | 12 Sample',
      'Street, 12345 Example City | Example City',
      'https://alex.example.org',
    ]),
  ).toEqual({
    name: 'Alex Example',
    role: 'Data scientist',
    email: 'alex@example.org',
    phone: '+49 (0)30 5550123',
    places: ['12 Sample Street, 12345 Example City', 'Example City'],
    addresses: ['https://alex.example.org'],
  });
});

test('nothing is invented for a name alone', () => {
  expect(readHead(['Alex', ''])).toEqual({ name: 'Alex', role: '', places: [], addresses: [] });
});
