import { expect, test } from 'vitest';
import { dataSection } from '../../../src/site/project/dataset.ts';
import { answersOf, blockOf, buildSource } from '../../builders/site.ts';

test('opens with how many rows did what', () => {
  expect(blockOf(dataSection(buildSource()), 'lead').html).toBe(
    '569 rows, one for each sample: 398 to train, 171 held out to test.',
  );
});

test('says how often the test part was looked at', () => {
  expect(blockOf(dataSection(buildSource()), 'note').html).toBe(
    'Evaluated once, and nothing was chosen by it.',
  );
});

test('lists the parts with their positive rows', () => {
  expect(
    blockOf(dataSection(buildSource()), 'table').table.rows.map((row) =>
      row.cells.map((cell) => cell.text),
    ),
  ).toEqual([
    ['Train', '398', '148'],
    ['Test', '171', '64'],
  ]);
});

test('links the source and escapes its name', () => {
  const data = [
    {
      name: 'A & B',
      role: ['train'],
      url: 'https://example.org/?a=1&b=2',
      access: 'public',
      license: 'MIT',
      personalData: { contains: true, sensitiveAttributes: ['age'] },
    },
  ];
  const answers = answersOf(dataSection(buildSource({ status: 'draft', data })));
  expect(answers).toContain(
    'Source: <a href="https://example.org/?a=1&amp;b=2" rel="external noopener">A &amp; B</a>, public, MIT',
  );
  expect(answers).toContain('Personal data: Yes: age.');
});

test('is nothing for a draft without data', () => {
  expect(
    dataSection(
      buildSource({ status: 'draft', data: undefined, splits: undefined, leakage: undefined }),
    ),
  ).toBeUndefined();
});
