import { expect, test } from 'vitest';
import { settingsOf } from '../../../integrations/mlflow/hyperparameters.ts';

test('turns words of Python into values, and numbers only where not a digit changes', () => {
  const written = {
    a: 'None',
    b: 'True',
    c: '10',
    d: '1.0',
    e: '1e-05',
    f: '0.1',
    g: '',
    h: 'inf',
  };
  expect(settingsOf(listed(written))).toEqual({
    values: { a: null, b: true, c: 10, d: '1.0', e: '1e-05', f: 0.1, g: '', h: 'inf' },
    left: 0,
  });
});

test('leaves out objects, paths, private words and long texts', () => {
  const written = {
    model: 'SVC(C=1)',
    function: '<function f at 0x7fa5d6f6cca0>',
    data: '/data/train.csv',
    bucket: 's3://somewhere/train.csv',
    disk: 'D:\\data',
    mail: 'mira@example.org',
    password: 'correct-horse',
    long: 'x'.repeat(121),
    ['k'.repeat(61)]: '1',
  };
  expect(settingsOf(listed(written))).toEqual({ values: {}, left: 9 });
});

test('leaves out what two runs disagree about and keeps what they say alike', () => {
  const params = [...listed({ seed: '1', depth: '3' }), ...listed({ seed: '2', depth: '3' })];
  expect(settingsOf(params)).toEqual({ values: { depth: 3 }, left: 1 });
});

test('gives up settings left at None before others when there are more than 40', () => {
  const many = Array.from({ length: 45 }, (_, index) => [`p${index}`, index < 10 ? 'None' : '1']);
  const { values, left } = settingsOf(listed(Object.fromEntries(many)));
  expect(Object.keys(values)).toHaveLength(35);
  expect(values).not.toHaveProperty('p9');
  expect(left).toBe(10);
});

function listed(values: Readonly<Record<string, string>>) {
  return Object.entries(values).map(([key, value]) => ({ key, value }));
}
