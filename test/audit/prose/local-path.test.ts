import { describe, expect, test } from 'vitest';
import { isPublishable, localPath } from '../../../src/audit/prose/local-path.ts';

describe('localPath', () => {
  test.each([
    ['./evidence/metrics.json', 'evidence/metrics.json'],
    ['notes.pdf#page=2', 'notes.pdf'],
    ['a%20b.csv?x=1', 'a b.csv'],
    ['100%.csv', '100%.csv'],
  ])('%s is the file %s', (url, path) => expect(localPath(url)).toBe(path));

  test.each([
    '../beta/notes.pdf',
    'a/../../b.csv',
    'a/%2e%2e/%2e%2e/b.csv',
    '/etc/passwd',
    '//host/x.csv',
    '\\\\host\\x.csv',
    'a\\..\\b.csv',
    'javascript:alert(1).csv',
    ' javascript:alert(1).csv',
    'file:///x.csv',
    'C:/x.csv',
    '#top',
    '?a',
    '',
    'a//b.csv',
    'folder/',
    'x%00.csv',
  ])('%j is none', (url) => expect(localPath(url)).toBeUndefined());
});

describe('isPublishable', () => {
  test.each(['a.csv', 'x/train.PY', 'n.ipynb', 'plot.png', 'evidence/project.json'])(
    '%s may be',
    (path) => expect(isPublishable(path)).toBe(true),
  );
  test.each([
    'a.html',
    'a.svg',
    'a.js',
    'a.xml',
    '.env',
    'x/.secret/a.csv',
    'photo.jpg',
    'project.yaml',
    'README',
    'a.csv.exe',
  ])('%s may not', (path) => expect(isPublishable(path)).toBe(false));
});
