import { describe, expect, test } from 'vitest';
import { codeFileOf, testsIn } from '../../../integrations/repository/tests-in.ts';

const TESTS = `"""
def test_in_a_text():
"""
import os
import unittest

class A(unittest.TestCase):
    def test_one(self): pass
    async def test_two(self): pass
def helper(): pass
`;

describe('codeFileOf', () => {
  test('keeps known software with its line, and counts tests only in files named as such', () => {
    expect(codeFileOf(TESTS, 'tests/test_a.py')).toEqual({
      path: 'tests/test_a.py',
      imports: [{ module: 'unittest', line: 5 }],
      tests: 2,
    });
    expect(codeFileOf('from pytorch_lightning import Trainer\n', 'a.py').imports).toEqual([
      { module: 'pytorch_lightning', line: 1 },
    ]);
    expect(codeFileOf(TESTS, 'a.py').tests).toBe(0);
  });
});

describe('testsIn', () => {
  const files = [codeFileOf(TESTS, 'test_a.py'), codeFileOf('import os\n', 'test_empty.py')];

  test('sums up files with tests and names the framework they import', () => {
    expect(testsIn(files, undefined)).toEqual({
      files: ['test_a.py'],
      count: 2,
      framework: { name: 'unittest', file: 'test_a.py', line: 5 },
    });
  });

  test('believes a setting for pytest before an import of unittest', () => {
    expect(testsIn(files, { file: 'pyproject.toml', line: 3 }).framework).toEqual({
      name: 'pytest',
      file: 'pyproject.toml',
      line: 3,
    });
    expect(testsIn([], { file: 'pyproject.toml' })).toEqual({ files: [], count: 0 });
  });
});
