import { expect, test } from 'vitest';
import { languageOf } from '../../../../src/site/feeds/json-ld/language.ts';
import { publishedProject } from '../../../builders/portfolio.ts';

const named = (path: string | undefined, ...commands: string[]) =>
  languageOf(
    publishedProject('x1', {
      status: 'draft',
      reproducibility: {
        environment: { kind: 'pinned', ...(path && { path }) },
        ...(commands.length > 0 && {
          commands: commands.map((cmd) => ({ purpose: 'Measure', cmd })),
        }),
      },
    }),
  );

test.each([
  ['evidence/requirements.txt', [], ['Python']],
  ['requirements-dev.txt', [], ['Python']],
  [undefined, ['python3 measure.py'], ['Python']],
  ['renv.lock', ['Rscript fit.R', 'python check.py'], ['Python', 'R']],
  ['environment.yml', ['make all'], undefined],
  [undefined, ['pythonic thing'], undefined],
])('%j and %j show %j', (path, commands, names) => expect(named(path, ...commands)).toEqual(names));

test('says nothing of a project that says nothing', () =>
  expect(
    languageOf(publishedProject('x1', { status: 'draft', reproducibility: undefined })),
  ).toBeUndefined());
