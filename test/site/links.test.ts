import { expect, test } from 'vitest';
import { projectLinks, withAddress } from '../../src/site/links.ts';
import { buildProject } from '../builders/project.ts';
import { sourceOf } from '../builders/site.ts';

test('puts code before the demo', () => {
  expect(projectLinks(sourceOf('churn').project)).toEqual([
    { label: 'Code', href: 'https://github.com/alex-example/churn' },
    { label: 'Demo', href: 'https://churn.example.org' },
  ]);
});

test('is empty for a draft without links', () =>
  expect(projectLinks(buildProject('binary'))).toEqual([]));

test('keeps links that have an address', () =>
  expect(
    withAddress([
      { label: 'Work', href: '/', current: true },
      { label: 'Skills', href: undefined },
    ]),
  ).toEqual([{ label: 'Work', href: '/', current: true }]));
