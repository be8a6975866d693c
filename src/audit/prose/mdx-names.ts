const STRING = /(["'])(?:\\.|(?!\1)[^\\\n])*\1|`(?:\\.|[^`\\])*`/;
const COMMENT = /\/\*[^]*?\*\/|\/\/[^\n]*/;
const STRING_OR_COMMENT = new RegExp(`${STRING.source}|${COMMENT.source}`, 'g');

/** Code of the same length with spaces for comments. What looks like one in a string stays. */
export function withoutComments(code: string): string {
  return code.replace(STRING_OR_COMMENT, (found) => (found.startsWith('/') ? blank(found) : found));
}

/**
 * Names that imports and exports of a document make known: `A`, `B` and `c` for
 * `import A, { x as B } from './a.js'` and `export const c = 1`. Paths and comments name nothing.
 */
export function namesIn(code: string): Set<string> {
  const plain = code.replace(STRING_OR_COMMENT, blank);
  return new Set([...importedIn(plain), ...declaredIn(plain)]);
}

const IMPORT = /^[ \t]*import\s+([\w$*{},\s]+?)\s+from\b/gm;
const DECLARED =
  /^(?:export\s+)?(?:default\s+)?(?:(?:async\s+)?function\s*\*?|class|const|let|var)\s+(?:([\w$]+)|[{[]([^=]*)[}\]]\s*=)/gm;

function importedIn(code: string): string[] {
  return [...code.matchAll(IMPORT)].flatMap(([, clause = '']) =>
    clause.split(/[{},]/).flatMap((part) => /([\w$]+)\s*$/.exec(part)?.[1] ?? []),
  );
}

function declaredIn(code: string): string[] {
  return [...code.matchAll(DECLARED)].flatMap(([, name, pattern = '']) =>
    name === undefined ? boundIn(pattern) : [name],
  );
}

// `{ a, b: c, ...d }` makes a, c and d known.
function boundIn(pattern: string): string[] {
  return pattern.split(/[{}[\],]/).flatMap((part) => /([\w$]+)\s*$/.exec(part)?.[1] ?? []);
}

function blank(code: string): string {
  return code.replace(/[^\n]/g, ' ');
}
