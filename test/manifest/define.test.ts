import { expect, expectTypeOf, test } from 'vitest';
import { defineProfile, defineProject } from '../../src/manifest/define.ts';
import type { ProfileSource } from '../../src/manifest/schema/profile.ts';
import type { ProjectSource } from '../../src/manifest/schema/project.ts';

test('a project is returned as written', () => {
  const project = {
    schemaVersion: '1',
    title: 'Tumours',
    task: { type: 'tabular-classification' },
  } as const;
  expect(defineProject(project)).toBe(project);
  expectTypeOf(defineProject).parameter(0).toEqualTypeOf<ProjectSource>();
  expectTypeOf(project).toExtend<ProjectSource>();
});

test('types refuse unknown choices and missing titles, and allow quoted decimals', () => {
  expectTypeOf<'published'>().toExtend<ProjectSource['status']>();
  expectTypeOf<'public'>().not.toExtend<ProjectSource['status']>();
  expectTypeOf<{ schemaVersion: '1' }>().not.toExtend<ProjectSource>();
  type Metric = NonNullable<NonNullable<ProjectSource['evaluation']>['metrics']>[number];
  expectTypeOf<Metric['value']>().toEqualTypeOf<number | string | undefined>();
});

test('types let a file give the numbers of a block, but not its words', () => {
  type Metric = NonNullable<NonNullable<ProjectSource['evaluation']>['metrics']>[number];
  const from = { file: 'm.json', pointer: '/recall' };
  expectTypeOf({ id: 'recall', split: 'test', from } as const).toExtend<Metric>();
  expectTypeOf({ id: 'recall', from } as const).not.toExtend<Metric>();
});

test('a profile is returned as written', () => {
  const profile = { schemaVersion: '1', name: 'Alex Example', headline: 'Data scientist' } as const;
  expect(defineProfile(profile)).toBe(profile);
  expectTypeOf(defineProfile).parameter(0).toEqualTypeOf<ProfileSource>();
  expectTypeOf<{ schemaVersion: '1'; name: string }>().not.toExtend<ProfileSource>();
});
