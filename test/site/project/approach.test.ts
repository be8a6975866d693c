import { expect, test } from 'vitest';
import { approachSection } from '../../../src/site/project/approach.ts';
import { answersOf, blockOf, buildSource, sourceOf } from '../../builders/site.ts';

test('says what was kept and against how many', () => {
  expect(blockOf(approachSection(buildSource()), 'lead').html).toBe(
    'Logistic regression was kept, compared with 2 others on the same rows.',
  );
  expect(blockOf(approachSection(sourceOf('audit')), 'lead').html).toBe(
    'Risk score compared with 1 other on the same rows.',
  );
});

test('gives the reason each alternative was left', () => {
  expect(blockOf(approachSection(buildSource()), 'list').items).toEqual([
    { title: 'Random forest, not kept.', html: 'Larger.' },
  ]);
});

test('names algorithm and library, settings as code', () => {
  const models = [
    {
      name: 'M',
      algorithm: 'A',
      library: { name: 'lib', version: '1.0' },
      final: true,
      hyperparameters: { C: 1, '<x>': 'y' },
      search: { method: 'grid', trials: 20 },
    },
  ];
  const answers = answersOf(approachSection(buildSource({ status: 'draft', models })));
  expect(answers).toEqual(
    expect.arrayContaining([
      'Model: A, lib 1.0',
      'Settings: <code>C = 1</code>, <code>&lt;x&gt; = y</code>',
      'Search: grid search, 20 trials',
    ]),
  );
});
