import { expect, test } from 'vitest';
import { paths, sourceAnchor } from '../../src/site/paths.ts';

test('names every page from the root, with a slash at both ends', () => {
  expect([
    paths.home,
    paths.skills,
    paths.resume(),
    paths.resume('analyst'),
    paths.lens('analyst'),
    paths.project('x'),
  ]).toEqual(['/', '/skills/', '/resume/', '/resume/analyst/', '/for/analyst/', '/projects/x/']);
});

test('names files with their extension', () => {
  expect([paths.resumeFile('analyst', 'md'), paths.projectCard('x'), paths.siteCard]).toEqual([
    '/resume/analyst.md',
    '/cards/x.png',
    '/cards/site.png',
  ]);
});

test('makes an anchor of any fact id', () =>
  expect(sourceAnchor('tumours/recall@10/test')).toBe('src-tumours-recall-10-test'));

test('gaps of one attribute lead to the one row that says where they come from', () => {
  expect(sourceAnchor('audit/gap/age-group/fpr-difference')).toBe('src-audit-gap-age-group');
  expect(sourceAnchor('audit/group/age-group/young/fpr')).toBe(
    'src-audit-group-age-group-young-fpr',
  );
});
