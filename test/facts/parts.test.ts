import { describe, expect, test } from 'vitest';
import { deriveFacts } from '../../src/facts/derive.ts';
import { partFacts } from '../../src/facts/parts.ts';
import { factText } from '../../src/facts/text.ts';
import { buildProject } from '../builders/project.ts';

type Family = Parameters<typeof buildProject>[0];

/** Texts of all part facts of a project, by id without the project. */
function textsOf(family: Family, evaluation: object, rest: object = {}): Record<string, string> {
  const facts = partFacts(buildProject(family, { evaluation, ...rest }));
  return Object.fromEntries(
    facts.map((fact) => [fact.id.split('/').slice(1).join('/'), factText(fact)]),
  );
}

describe('numbers of a block become facts of their own', () => {
  test('recall per class is counted over the rows of the class', () => {
    const rows = [
      { label: 'cat', precision: '0.80', recall: '0.75', f1: '0.77', support: 40 },
      { label: 'dog', recall: '0.33', support: 10 },
    ];
    expect(textsOf('multiclass', { classReport: { rows } })).toEqual({
      'part/cat/precision/test': '0.80, test',
      'part/cat/f1/test': '0.77, test',
      'part/cat/recall/test': '0.750 (95% CI 0.598 to 0.859), test, 30 of 40 rows of the class',
      // No whole number of ten rows is a third of them: the share stays as written, without interval.
      'part/dog/recall/test': '0.33, test, n = 10',
    });
  });

  test('average precision per class and per size of object', () => {
    const detection = {
      images: 20,
      perClass: [{ label: 'Traffic light', ap50: 0.6, ap5095: '0.41', n: 30 }],
      bySize: { small: 0.2, medium: 0.4, large: 0.6 },
    };
    expect(textsOf('detection', { detection })).toEqual({
      'part/traffic-light/map50/test': '0.6, test, n = 30',
      'part/traffic-light/map50-95/test': '0.41, test, n = 30',
      'part/small-objects/map50-95/test': '0.2, test',
      'part/medium-objects/map50-95/test': '0.4, test',
      'part/large-objects/map50-95/test': '0.6, test',
    });
  });

  test('overlap per class', () => {
    const segmentation = { images: 5, perClass: [{ label: 'road', iou: 0.9, dice: '0.947' }] };
    expect(textsOf('segmentation', { segmentation })).toEqual({
      'part/road/iou/test': '0.9, test',
      'part/road/dice/test': '0.947, test',
    });
  });

  test('errors by horizon carry the unit of the target, coverage is counted', () => {
    const forecast = {
      byHorizon: [{ h: 4, mae: 0.31, mase: 0.4, coverage: '0.94', n: 32 }],
      folds: [{ trainTo: '1995', testFrom: '1996-01', testTo: '1996-06', value: 0.42 }],
    };
    expect(textsOf('forecasting', { primaryMetric: 'mae', forecast })).toEqual({
      'part/4-weeks-ahead/mae/test': '0.31 ppm, test, n = 32',
      'part/4-weeks-ahead/mase/test': '0.4, test, n = 32',
      'part/4-weeks-ahead/coverage/test': '0.938 (95% CI 0.798 to 0.983), test, n = 32',
      'part/fold-from-1996-01/mae/test': '0.42 ppm, test',
    });
  });

  test('the first k places, for the model and for the list it is compared with', () => {
    const ranking = {
      queries: 943,
      atK: [{ k: 10, ndcg: 0.34 }],
      baseline: { name: 'Most popular', atK: [{ k: 10, ndcg: 0.21 }] },
    };
    expect(textsOf('ranking', { ranking })).toEqual({
      'part/first-10/ndcg-at-k/test': '0.34, test, n = 943',
      'part/most-popular-first-10/ndcg-at-k/test': '0.21, test, n = 943',
    });
  });

  test('tasks solved, refusals and preferred answers are shares of what was tried', () => {
    expect(textsOf('agent', { tasks: { n: 150, succeeded: 72 } })).toEqual({
      'part/all-tasks/task-success/test': '0.480 (95% CI 0.401 to 0.560), test, n = 150',
    });
    expect(textsOf('rag', { refusals: { unanswerable: 60, refused: 41 } })).toMatchObject({
      'part/unanswerable-questions/refusal-rate/test': expect.stringContaining('n = 60') as string,
    });
    const pairwise = [{ opponent: 'Old prompt', wins: 61, losses: 32, ties: 7 }];
    expect(textsOf('language', { pairwise })).toMatchObject({
      'part/against-old-prompt/win-rate/test': expect.stringMatching(/^0\.610 \(95% CI/) as string,
    });
  });

  test('what was left out and what was disturbed', () => {
    const evaluation = {
      ablations: [{ change: 'without season', metric: 'mae', value: 1.5, n: 20 }],
      robustness: [{ test: 'Noise', condition: 'sd 1', metric: 'r2', value: 0.4 }],
    };
    expect(textsOf('forecasting', evaluation)).toEqual({
      'variation/without-season/mae/test': '1.5 ppm, test, n = 20',
      'variation/noise-sd-1/r2/test': '0.4, test',
    });
  });
});

describe('what guessing would score', () => {
  test('follows from the rows of the confusion matrix', () => {
    const confusion = {
      labels: ['malignant', 'benign'],
      counts: [
        [60, 4],
        [4, 103],
      ],
    };
    const [fact] = partFacts(buildProject('binary', { evaluation: { confusion } }));
    expect(fact).toMatchObject({
      counts: { k: 107, n: 171 },
      of: 'always answering benign',
      derivedFrom: ['evaluation.confusion.counts'],
      evidence: { level: 'recomputed' },
    });
  });

  test('else from the positives of the test part, and from nothing else', () => {
    const splits = { parts: [{ name: 'test', n: 200, positives: 150 }] };
    const [fact] = partFacts(buildProject('binary', { splits }));
    expect(fact).toMatchObject({ value: 0.75, of: 'always answering malignant' });
    expect(partFacts(buildProject('multiclass', { splits }))).toEqual([]);
    expect(partFacts(buildProject('binary'))).toEqual([]);
  });
});

test('parts of a project never share an id with its other facts', () => {
  const project = buildProject('forecasting', {
    evaluation: {
      primaryMetric: 'mae',
      metrics: [{ id: 'mae', value: 0.5, split: 'test' }],
      forecast: { byHorizon: [{ h: 1, mae: 0.2, n: 8 }] },
      crossValidation: { metric: 'mae', k: 2, scores: [0.4, 0.6] },
    },
  });
  const ids = deriveFacts(project).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('classes whose names differ only in signs keep ids of their own', () => {
  const rows = [
    { label: 'c++', f1: 0.8 },
    { label: 'c#', f1: 0.7 },
  ];
  const facts = deriveFacts(buildProject('multiclass', { evaluation: { classReport: { rows } } }));
  expect(facts.map(({ id }) => id)).toEqual(['tumours/part/c/f1/test', 'tumours/part/c/f1/test-2']);
});

test('a coverage above 1 is nothing to count and crashes nothing', () => {
  const forecast = { byHorizon: [{ h: 1, coverage: 1.9, n: 10 }] };
  const [fact] = partFacts(buildProject('forecasting', { evaluation: { forecast } }));
  expect(fact).toMatchObject({ value: 1.9 });
  expect(fact?.interval).toBeUndefined();
});
