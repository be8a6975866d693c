import { FRAMEWORKS } from '../../src/drafts/frameworks.ts';
import { pythonImports, withoutLongTexts } from '../../src/drafts/python-imports.ts';
import type { PythonImport } from '../../src/drafts/python-imports.ts';
import type { FoundIn, FoundTests } from '../../src/drafts/repository-scan.ts';

/** What a scan keeps of a code file: thousands of texts at once would fill the memory. */
export interface CodeFile {
  readonly path: string;
  /** Of software with a name, and of test frameworks. */
  readonly imports: readonly PythonImport[];
  /** Tests written down in it; 0 in a file that is none of tests by its name. */
  readonly tests: number;
}

const PYTHON = /(?:^|\/)(?:test_[^/]*|[^/]*_test|tests)\.py$/;
const R = /(?:^|\/)tests\/testthat\/test[-_.][^/]*\.R$/i;

/** True for names that test files have. A script `test.py` measures a model more often than it tests code. */
export function mayTest(path: string): boolean {
  return PYTHON.test(path) || R.test(path);
}

/** Reads a code file. */
export function codeFileOf(text: string, path: string): CodeFile {
  return { path, imports: importsIn(text), tests: mayTest(path) ? countIn(text, path) : 0 };
}

const MODULES: ReadonlyMap<string, string> = new Map(
  [...FRAMEWORKS.flatMap(({ modules }) => modules), 'pytest', 'unittest'].map((name) => [
    name,
    name,
  ]),
);

// A name cut out of a text keeps the whole text in memory; the same name from the list does not.
function importsIn(text: string): PythonImport[] {
  return pythonImports(text).flatMap(({ module, line }) => {
    const name = MODULES.get(module);
    return name === undefined ? [] : [{ module: name, line }];
  });
}

/**
 * Sums up the tests written down in files: functions and methods whose name starts with `test` in
 * Python, calls of `test_that` in R. A file without any is no test file, whatever its name.
 * @param pytest where a setting or a dependency names pytest
 */
export function testsIn(files: readonly CodeFile[], pytest: FoundIn | undefined): FoundTests {
  const counted = files.filter(({ tests }) => tests > 0);
  const framework = frameworkOf(counted, pytest);
  return {
    files: counted.map(({ path }) => path),
    count: counted.reduce((sum, { tests }) => sum + tests, 0),
    ...(framework ? { framework } : {}),
  };
}

function countIn(text: string, path: string): number {
  if (R.test(path)) return text.match(/^[ \t]*test_that[ \t]*\(/gm)?.length ?? 0;
  return (
    withoutLongTexts(text).match(/^[ \t]*(?:async[ \t]+)?def[ \t]+test\w*[ \t]*\(/gm)?.length ?? 0
  );
}

function frameworkOf(files: readonly CodeFile[], pytest: FoundIn | undefined) {
  if (files.length === 0) return undefined;
  const imported = (module: string) => {
    for (const { path, imports } of files) {
      const line = imports.find((each) => each.module === module)?.line;
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
