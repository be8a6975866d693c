import { expect, test } from 'vitest';
import { reportGithub } from '../../../src/findings/reporters/github.ts';
import { ADVICE, ERROR, WARNING } from './findings.ts';

test('each severity has its workflow command', () => {
  expect(reportGithub([ERROR, WARNING, ADVICE]).split('\n')).toEqual([
    '::warning file=portfolio.yaml,line=1,col=1,title=portfolio/no-projects::Nothing to show: 100%25 empty.',
    '::notice file=portfolio.yaml,line=4,col=1,title=a/b::Nothing to show: 100%25 empty.',
    '::error file=projects/letters/project.yaml,line=2,col=1,title=manifest/unknown-key::`titel` is not a key.%0ADid you mean `title`?',
    '',
  ]);
});

test('a message cannot begin a command of its own', () => {
  const report = reportGithub([{ ...WARNING, message: 'a\r\n::error::b' }]);
  expect(report.trim().split(/\r|\n/)).toHaveLength(1);
  expect(report).toContain('::a%0D%0A::error::b');
});

test('a file name cannot add a property', () => {
  const report = reportGithub([
    { ...WARNING, place: { ...WARNING.place, file: 'a,line=9:b%\n.yaml' } },
  ]);
  expect(report).toMatch(/^::warning file=a%2Cline=9%3Ab%25%0A\.yaml,line=1,/);
});

test('files are named from where the report is read', () => {
  expect(reportGithub([WARNING], { folder: 'examples/showcase' })).toContain(
    'file=examples/showcase/portfolio.yaml,',
  );
});
