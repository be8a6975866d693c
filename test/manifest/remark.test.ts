import { expect, test } from 'vitest';
import { NOT_ONE_RUN, remarkAt } from '../../src/manifest/remark.ts';
import { buildProject } from '../builders/project.ts';

test('a remark is an error at its place unless it says otherwise', () => {
  const project = buildProject('binary');
  const remark = { rule: 'plots/roc-area', message: 'Two areas.', help: NOT_ONE_RUN };
  expect(remarkAt(project, ['task', 'type'], remark)).toMatchObject({
    ...remark,
    severity: 'error',
    place: { path: ['task', 'type'] },
  });
  expect(remarkAt(project, ['task'], { ...remark, severity: 'warning' }).severity).toBe('warning');
});
