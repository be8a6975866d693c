/** A module that Python code imports. */
export interface PythonImport {
  /** First part of its name: `sklearn` of `sklearn.metrics`. */
  readonly module: string;
  /** Counted from 1. */
  readonly line: number;
}

/**
 * Modules that a Python file imports, in order, each at its first line. Imports relative to the
 * file, and what stands in texts of several lines or in remarks, do not count.
 */
export function pythonImports(text: string): PythonImport[] {
  const found = new Map<string, PythonImport>();
  const code = withoutLongTexts(text);
  let [line, counted] = [1, 0];
  for (const { index, 0: statement } of code.matchAll(STATEMENT)) {
    for (; counted < index; counted += 1) if (code.charCodeAt(counted) === NEW_LINE) line += 1;
    for (const module of modulesIn(statement))
      if (!found.has(module)) found.set(module, { module, line });
  }
  return [...found.values()];
}

// Found at once rather than line by line, and by its word first: most lines of thousands of files
// import nothing.
const STATEMENT = /(?<=(?<![^\n])[^\S\n]*)(?:from|import)[^\S\n][^\n]*/g;
const NEW_LINE = 10;

/** Python modules of the repository itself: `datasets/load.py` hides the library of that name. */
export function ownModules(paths: readonly string[]): ReadonlySet<string> {
  const names = paths
    .filter((path) => path.endsWith('.py'))
    .flatMap((path) => {
      const steps = path.split('/');
      return [...steps.slice(0, -1), (steps.at(-1) ?? '').replace(/\.py$/, '')];
    });
  return new Set(names);
}

/** Python code with its texts of several lines emptied; every line stays at its number. */
export function withoutLongTexts(text: string): string {
  return text.replace(/("""|''')[^]*?(?:\1|$)/g, (long) => long.replace(/[^\n]+/g, ''));
}

function modulesIn(line: string): string[] {
  const code = line.replace(/#.*$/, '').trim();
  const from = /^from\s+(\w+)(?:\.\w+)*\s+import\b/.exec(code)?.[1];
  if (from !== undefined) return [from];
  const list = /^import\s+(.+)$/.exec(code)?.[1] ?? '';
  return list.split(';', 1).flatMap((first) =>
    first.split(',').flatMap((part) => {
      const module = /^\s*(\w+)(?:\.\w+)*(?:\s+as\s+\w+)?\s*$/.exec(part)?.[1];
      return module === undefined ? [] : [module];
    }),
  );
}
