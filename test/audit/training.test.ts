import { describe, expect, test } from 'vitest';
import { finalModel, isSupervised, isTrainedHere } from '../../src/audit/training.ts';
import { buildAuditSubject } from '../builders/audit-subject.ts';

const project = (example: string) => buildAuditSubject(example).project;

test('a classifier needs labels, a forecast does not', () => {
  expect(isSupervised(project('base: binary'))).toBe(true);
  expect(isSupervised(project('base: forecasting'))).toBe(false);
});

describe('the final model', () => {
  test('is the one marked, with its place in the list', () => {
    const found = finalModel(
      project(
        'models: { 0: { final: false }, 1: { name: Forest, algorithm: Forest, final: true } }',
      ),
    );
    expect(found?.index).toBe(1);
    expect(found?.model.name).toBe('Forest');
  });

  test('is the first where none is marked', () => {
    const found = finalModel(project('models: { 0: { final: null }, 1: { name: Forest } }'));
    expect(found?.index).toBe(0);
  });

  test('is absent without models', () => {
    expect(finalModel(project('models: null'))).toBeUndefined();
  });
});

describe('a model was trained here', () => {
  test.each([
    ['base: binary', true],
    ['data: { 0: { role: [test] } }', true],
    ['splits: { parts: { 0: null } }', true],
    ['data: { 0: { role: [test] } }\nsplits: { parts: { 0: null } }', false],
    ['data: { 0: { role: [external] } }\nsplits: { parts: { 0: null } }', false],
    ['data: null\nsplits: null', true],
    ['data: { 0: { role: [test] } }\nsplits: null', true],
  ])('%s: %s', (example, trained) => expect(isTrainedHere(project(example))).toBe(trained));
});
