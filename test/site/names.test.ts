import { expect, test } from 'vitest';
import { listed, sentence, splitName, stageOf, taskName } from '../../src/site/names.ts';
import { buildProject } from '../builders/project.ts';
import { sourceOf } from '../builders/site.ts';

test('names the task by its family and what the model sees', () => {
  const task = {
    type: 'tabular-regression',
    target: { name: 'x', unit: 'points' },
    inputs: { modality: ['tabular', 'time-series'] },
  };
  expect(taskName(buildProject('regression', { task }))).toBe('Regression, tabular, time series');
  expect(taskName(buildProject('binary'))).toBe('Binary classification');
});

test('fills a bar for a study and three for a service', () => {
  expect([stageOf(sourceOf('tumours').project), stageOf(sourceOf('churn').project)]).toEqual([
    { level: 1, name: 'Study' },
    { level: 3, name: 'API' },
  ]);
});

test('a draft that does not say has no stage', () =>
  expect(stageOf(buildProject('binary'))).toBeUndefined());

test('joins words the way people do', () =>
  expect([listed([]), listed(['a']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c']));
test('starts with a capital', () => expect(sentence('not better')).toBe('Not better'));
test('never calls folds a test part', () =>
  expect([splitName('cv'), splitName('external'), splitName(undefined)]).toEqual([
    'cross-validation folds',
    'external rows',
    'the same rows',
  ]));
