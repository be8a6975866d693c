import { expect, test } from 'vitest';
import { ignoreFindings } from '../../src/audit/ignored.ts';
import { auditProject } from '../../src/audit/run.ts';
import { buildAuditSubject } from '../builders/audit-subject.ts';

test.each([
  ['communication/problem', 'framing: { problem: Ill or well? }', []],
  ['communication/problem', '', ['audit/nothing-to-ignore']],
  ['programming/cell-secrets', '', []],
  ['comunication/problem', '', ['audit/unknown-rule']],
])('ignoring %s where "%s" gives %j', (rule, patch, expected) => {
  const ignoring = `audit: { ignore: [{ rule: ${rule}, reason: We know. }] }\n${patch}`;
  const { project } = buildAuditSubject(ignoring);
  const findings = ignoreFindings(project, auditProject(project).outcomes);
  expect(findings.map((finding) => finding.rule)).toEqual(expected);
});

test('a name that is nearly one is recognised', () => {
  const { project } = buildAuditSubject(
    'audit: { ignore: [{ rule: comunication/problem, reason: We know. }] }',
  );
  const [finding] = ignoreFindings(project, []);
  expect(finding).toMatchObject({
    severity: 'error',
    help: 'Did you mean `communication/problem`?',
  });
  expect(finding?.place.path).toEqual(['audit', 'ignore', 0, 'rule']);
});
