import { describe, expect, test } from 'vitest';
import {
  lookUpChart,
  lookUpFact,
  lookUpForm,
  lookUpLens,
} from '../../../src/site/case-study/lookup.ts';
import { sourceOf } from '../../builders/site.ts';

const source = sourceOf('tumours');

describe('what a case study may name', () => {
  test('is found', () => {
    expect(lookUpFact(source, 'recall/test')).toMatchObject({
      found: { id: 'tumours/recall/test' },
    });
    expect(lookUpFact(source, 'tumours/recall/test')).toMatchObject({
      found: { metric: 'recall' },
    });
    expect(lookUpChart(source, 'comparison')).toMatchObject({ found: { id: 'comparison' } });
    expect(lookUpLens('ml-engineer')).toMatchObject({ found: { id: 'ml-engineer' } });
    expect(lookUpForm('full')).toEqual({ found: 'full' });
  });

  test.each([
    [lookUpFact(source, 'recal/test'), 'There is no number "recal/test"', 'Nearest: recall/test,'],
    [lookUpChart(source, 'comparsion'), 'There is no chart "comparsion"', 'Nearest: comparison'],
    [lookUpLens('ml-enginer'), 'There is no lens "ml-enginer"', 'Nearest: ml-engineer,'],
    [lookUpForm('fulll'), 'There is no form "fulll"', 'Nearest: full,'],
  ])('or the nearest names are told (%#)', (looked, message, help) => {
    expect(looked).toMatchObject({
      message: expect.stringContaining(message),
      help: expect.stringContaining(help),
    });
  });

  test('a project without charts says so', () => {
    const looked = lookUpChart(
      {
        ...source,
        facts: [],
        project: {
          ...source.project,
          manifest: { ...source.project.manifest, evaluation: undefined, models: undefined },
        },
      },
      'roc',
    );
    expect(looked).toMatchObject({ help: expect.stringMatching(/has no chart yet/) });
  });
});
