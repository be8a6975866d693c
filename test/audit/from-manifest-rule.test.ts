import { expect, test } from 'vitest';
import { fromManifestRule } from '../../src/audit/from-manifest-rule.ts';
import { groupSum } from '../../src/manifest/rules/fairness/group-sum.ts';
import { buildAuditSubject } from '../builders/audit-subject.ts';

test('what a rule of the manifest finds keeps its place, its words and its help', () => {
  const { project } = buildAuditSubject(
    'base: people\nfairness: { groups: { 1: { n: 800, tp: 256, fp: 48, tn: 432, fn: 64 } } }',
  );
  const [finding] = groupSum.find(project);
  expect(fromManifestRule(project, groupSum)).toEqual([
    { path: ['fairness', 'groups', 0], message: finding?.message, help: finding?.help },
  ]);
  expect(finding?.message).toContain('1800');
});

test('where it finds nothing there is no remark', () => {
  expect(fromManifestRule(buildAuditSubject('base: people').project, groupSum)).toEqual([]);
});
