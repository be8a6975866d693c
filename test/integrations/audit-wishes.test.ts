import { expect, test } from 'vitest';
import { auditWishes } from '../../integrations/audit-wishes.ts';
import { fileStart } from '../../src/findings/place.ts';
import { parseManifest } from '../../src/manifest/parse.ts';
import { buildPortfolio } from '../builders/portfolio.ts';

const resume = { all: { leaveOut: ['tumour'] } };
const { tree } = parseManifest('resume: { all: { leaveOut: [tumour] } }', 'portfolio.yaml');
const loaded = {
  portfolio: buildPortfolio({ resume }),
  ...(tree ? { profileTree: tree } : {}),
  ...{ findings: [], sources: new Map<string, string>(), files: [] },
};

test('wishes are checked where there are any', async () => {
  expect((await auditWishes(loaded)).map(({ help }) => help)).toEqual(['Did you mean `tumours`?']);
  expect(await auditWishes({ ...loaded, portfolio: buildPortfolio() })).toEqual([]);
});

test('wishes wait while a project has errors', async () => {
  const place = fileStart('projects/tumours/project.yaml');
  const findings = [
    { rule: 'manifest/syntax', severity: 'error', place, message: 'Wrong.' } as const,
  ];
  expect(await auditWishes({ ...loaded, findings })).toEqual([]);
});
