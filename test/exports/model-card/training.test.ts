import { expect, test } from 'vitest';
import { trainingParts } from '../../../src/exports/model-card/training.ts';
import { buildProject } from '../../builders/project.ts';
import { publishedProject } from '../../builders/portfolio.ts';
import { inputOf } from '../export-input.ts';
import { below } from './parts.ts';

test('writes settings as they were set', () => {
  const models = [
    {
      name: 'Only',
      hyperparameters: { learning_rate: 0.00001, early: true, size: null },
      training: { epochs: 3, durationS: 61 },
    },
  ];
  const parts = trainingParts(inputOf(buildProject('other', { models })));
  expect(below(parts, '#### Training Hyperparameters')).toBe(
    '- learning\\_rate: 0.00001\n- early: true\n- size: null\n- epochs: 3',
  );
  expect(below(parts, '#### Speeds, Sizes, Times')).toBe('- **Duration of training:** 61 seconds');
});

test('tells data, cleaning, speed and size from the facts', () => {
  const parts = trainingParts(inputOf(publishedProject('tumours')));
  expect(below(parts, '### Training Data')).toContain('- **Rows:** 569');
  expect(below(parts, '#### Preprocessing')).toBe('None.');
  expect(below(parts, '#### Speeds, Sizes, Times')).toMatch(/Median latency:\*\* 0\.262 ms/);
});
