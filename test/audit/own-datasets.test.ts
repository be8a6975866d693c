import { expect, test } from 'vitest';
import { ownDatasets } from '../../src/audit/own-datasets.ts';
import { buildAuditSubject } from '../builders/audit-subject.ts';

function called(example: string): string[] {
  return ownDatasets(buildAuditSubject(example).project).map((own) => own.called);
}

test('a data set is called by its name, else by its place', () => {
  expect(called('data: [{ name: Leaves, role: [train] }, { role: [test] }]')).toEqual([
    '“Leaves”',
    '`data[1]`',
  ]);
});

test('what another model was trained on before is left out, and places are kept', () => {
  const { project } = buildAuditSubject(
    'data: [{ name: The web, role: [pretrain] }, { name: Leaves, role: [pretrain, train] }, { name: Roots }]',
  );
  expect(ownDatasets(project).map(({ index }) => index)).toEqual([1, 2]);
});

test('a draft without data has none', () => {
  expect(called('data: null')).toEqual([]);
});
