const SPACE = /\s*/y;
const STRING = /"(?:[^"\\]|\\.)*"/y;
const SCALAR = /[^\s,:[\]{}"]+/y;

/**
 * Characters of a number or word in JSON text, as written: `0.90` stays `0.90`. Of a key given twice
 * the last one counts, as for JSON.parse. Undefined where the steps lead to no scalar, or where the
 * text is not the JSON it was taken for.
 */
export function jsonTextAt(text: string, steps: readonly (string | number)[]): string | undefined {
  const start = valueStart(text, steps.map(String));
  return start === undefined ? undefined : matched(SCALAR, text, start);
}

function valueStart(text: string, steps: readonly string[]): number | undefined {
  let at: number | undefined = afterSpace(text, 0);
  for (const step of steps) {
    at = text[at] === '{' ? memberStart(text, at, step) : itemStart(text, at, step);
    if (at === undefined) return undefined;
  }
  return at;
}

function memberStart(text: string, open: number, key: string): number | undefined {
  let at = afterSpace(text, open + 1);
  let found: number | undefined;
  while (text[at] === '"') {
    const name = matched(STRING, text, at) ?? '"';
    const value = afterSpace(text, afterSpace(text, at + name.length) + 1);
    if (sameKey(name, key)) found = value;
    at = afterComma(text, afterValue(text, value));
  }
  return found;
}

function itemStart(text: string, open: number, index: string): number | undefined {
  if (text[open] !== '[') return undefined;
  let at = afterSpace(text, open + 1);
  for (let passed = 0; passed < Number(index); passed += 1) {
    const next = afterComma(text, afterValue(text, at));
    if (next <= at || text[at] === ']') return undefined;
    at = next;
  }
  return text[at] === ']' ? undefined : at;
}

// Lists and blocks are passed over token by token, counting brackets: nothing recurses.
function afterValue(text: string, start: number): number {
  let at = start;
  let depth = 0;
  do {
    const sign = text[at] ?? '';
    if (sign === '{' || sign === '[') depth += 1;
    if (sign === '}' || sign === ']') depth -= 1;
    at = afterSpace(text, at + tokenLength(text, at, sign));
  } while (depth > 0 && at < text.length);
  return at;
}

function tokenLength(text: string, at: number, sign: string): number {
  if (sign === '"') return matched(STRING, text, at)?.length ?? 1;
  return matched(SCALAR, text, at)?.length ?? 1;
}

function afterComma(text: string, at: number): number {
  return text[at] === ',' ? afterSpace(text, at + 1) : at;
}

function afterSpace(text: string, at: number): number {
  return at + (matched(SPACE, text, at)?.length ?? 0);
}

function matched(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function sameKey(written: string, key: string): boolean {
  return written.includes('\\') ? parsed(written) === key : written.slice(1, -1) === key;
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}
