import { expect, test } from 'vitest';
import { finalModelTexts, measuredTexts, stackTexts } from '../../src/match/stack-texts.ts';
import { publishedProject } from '../builders/portfolio.ts';

const tumours = publishedProject('tumours');
const others = publishedProject('others', {
  data: [{ ...tumours.manifest.data?.[0], role: ['external'] }],
  splits: { ...tumours.manifest.splits, strategy: 'none', parts: [{ name: 'external', n: 171 }] },
  models: [
    {
      name: 'BERT fine-tuned on reviews',
      algorithm: 'Transformer encoder',
      library: { name: 'Keras' },
      final: true,
      rationale: 'It is the subject.',
    },
  ],
});

test('a project names its tags, task, models, checks and commands', () => {
  const project = publishedProject('tumours', {
    deployment: {
      kind: 'none',
      reason: 'A study.',
      ci: { provider: 'GitHub Actions', workflows: ['.github/workflows/test.yml'] },
    },
    reproducibility: {
      environment: { kind: 'pinned' },
      tests: { framework: 'pytest' },
      commands: [{ purpose: 'Fetch', cmd: 'git -C x pull && python3 train.py' }],
    },
  });
  expect(stackTexts(project)).toEqual([
    ...['calibration', 'NLP', 'scikit-learn', 'NumPy', 'pandas', 'tabular classification'],
    ...['Logistic regression', 'L2-penalised logistic regression', 'scikit-learn'],
    ...['model evaluation', 'Git', 'GitHub Actions', 'CI/CD', 'pytest', 'python3'],
  ]);
});

test('prose is left out, since it also names what was not used', () => {
  const project = publishedProject('tumours', {
    features: { count: 3, engineering: 'None; PyTorch was not needed.' },
  });
  expect(stackTexts(project).join(' ')).not.toContain('PyTorch');
});

test('how others trained a model is their skill', () => {
  expect(stackTexts(others)).toContain('Keras');
  expect(stackTexts(others).join(' ')).not.toMatch(/fine-tuned|Transformer/);
  expect(finalModelTexts(others)).toEqual([]);
  expect(measuredTexts(others)).toEqual(['calibration', 'NLP', 'scikit-learn', 'NumPy', 'pandas']);
});

test('code at a host of Git repositories was put there with Git, unless others did', () => {
  expect(stackTexts(tumours)).toContain('Git');
  expect(stackTexts(others)).not.toContain('Git');
  const zipped = publishedProject('zipped', { links: { repo: 'https://example.org/code.zip' } });
  expect(stackTexts(zipped)).not.toContain('Git');
});

test('the final model is its name, its method and its library', () =>
  expect(finalModelTexts(tumours)).toEqual([
    ...['Logistic regression', 'L2-penalised logistic regression', 'scikit-learn'],
  ]));

test('an author measures alternatives and bars of their own, never a published one', () => {
  expect(measuredTexts(tumours)).toEqual(
    expect.arrayContaining(['Random forest', 'One-feature rule']),
  );
  const metrics = [{ id: 'recall', value: 0.9, split: 'test', n: 64 }];
  const project = publishedProject('tumours', {
    baselines: [
      { name: 'XGBoost', kind: 'published', metrics },
      { name: 'LightGBM', kind: 'previous-system', metrics },
      { name: 'Naive Bayes', kind: 'linear', metrics },
    ],
  });
  const texts = measuredTexts(project);
  expect(texts).toContain('Naive Bayes');
  expect(texts).not.toContain('XGBoost');
  expect(texts).not.toContain('LightGBM');
});
