import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { seenRepository } from '../../../integrations/cli/seen-repository.ts';
import { buildAuditSubject } from '../../builders/audit-subject.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url));
const { project } = buildAuditSubject('{}');

test('the code of one project is looked through, and what cannot be read is printed', async () => {
  const printed: string[] = [];
  const { scan } = await seenRepository('audit-repository', {
    projects: [project],
    io: { ...io(), err: (text) => void printed.push(text) },
  });
  expect(scan.notebooks).toHaveLength(2);
  expect(printed).toEqual(['notebooks/torn.ipynb is not JSON, so it is no notebook\n']);
});

test('the code belongs to one project, and has a folder', async () => {
  const several = { projects: [project, project], io: io() };
  await expect(seenRepository('audit-repository', several)).rejects.toThrow(
    'there are 2; add --project with its id',
  );
  const one = { projects: [project], io: io() };
  await expect(seenRepository('nowhere', one)).rejects.toThrow('There is no folder nowhere.');
});

function io() {
  return { out: () => {}, err: () => {}, cwd: FIXTURES, colour: false, version: '1' };
}
