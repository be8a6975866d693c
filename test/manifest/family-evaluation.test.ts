import { expect, test } from 'vitest';
import { evaluationOf } from '../../src/manifest/family-evaluation.ts';
import { buildProject } from '../builders/project.ts';

test('an evaluation is handed out to its own family only', () => {
  const project = buildProject('rag', {
    evaluation: { refusals: { unanswerable: 60, refused: 41 } },
  });
  expect(evaluationOf(project, 'rag')?.refusals?.refused).toBe(41);
  expect(evaluationOf(project, 'agent')).toBeUndefined();
  expect(evaluationOf(buildProject('rag'), 'rag')).toBeUndefined();
});
