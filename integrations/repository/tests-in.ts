import { pythonImports, withoutLongTexts } from '../../src/drafts/python-imports.ts';
import type { FoundIn, FoundTests } from '../../src/drafts/repository-scan.ts';

/** A code file with its text. */
export interface CodeFile {
  readonly path: string;
  readonly text: string;
}

const PYTHON = /(?:^|\/)(?:test_[^/]*|[^/]*_test|tests)\.py$/;
const R = /(?:^|\/)tests\/testthat\/test[-_.][^/]*\.R$/i;

/** True for names that test files have. A script `test.py` measures a model more often than it tests code. */
export function mayTest(path: string): boolean {
  return PYTHON.test(path) || R.test(path);
}

/**
 * Counts the tests written down in files: functions and methods whose name starts with `test` in
 * Python, calls of `test_that` in R. A file without any is no test file, whatever its name.
 * @param pytest where a setting or a dependency names pytest
 */
export function testsIn(files: readonly CodeFile[], pytest: FoundIn | undefined): FoundTests {
  const counted = files
    .filter(({ path }) => mayTest(path))
    .map((file) => ({ ...file, count: countIn(file) }))
    .filter(({ count }) => count > 0);
  const framework = frameworkOf(counted, pytest);
  return {
    files: counted.map(({ path }) => path),
    count: counted.reduce((sum, { count }) => sum + count, 0),
    ...(framework ? { framework } : {}),
  };
}

function countIn({ path, text }: CodeFile): number {
  if (R.test(path)) return text.match(/^[ \t]*test_that[ \t]*\(/gm)?.length ?? 0;
  return (
    withoutLongTexts(text).match(/^[ \t]*(?:async[ \t]+)?def[ \t]+test\w*[ \t]*\(/gm)?.length ?? 0
  );
}

function frameworkOf(files: readonly CodeFile[], pytest: FoundIn | undefined) {
  if (files.length === 0) return undefined;
  const imported = (module: string) => {
    for (const { path, text } of files) {
      const line = pythonImports(text).find((each) => each.module === module)?.line;
      if (line !== undefined) return { file: path, line };
    }
    return undefined;
  };
  const [byPytest, byUnittest] = [imported('pytest') ?? pytest, imported('unittest')];
  if (byPytest) return { name: 'pytest', ...byPytest };
  if (byUnittest) return { name: 'unittest', ...byUnittest };
  const inR = files.find(({ path }) => R.test(path));
  return inR && { name: 'testthat', file: inR.path };
}
