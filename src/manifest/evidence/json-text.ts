const SPACE = /\s*/y;
const STRING = /"[^"\\]*(?:\\[^][^"\\]*)*"/y;
const SCALAR = /[^\s,:[\]{}"]+/y;

type Step = string | number;

/** Where the value at a step of one list or block begins. */
type Starts = (step: Step) => number | undefined;

/**
 * Looks numbers and words up in JSON text as they are written: `0.90` stays `0.90`. Of a key given
 * twice the last one counts, as for JSON.parse. Gives undefined where the steps lead to no scalar,
 * or where the text is not the JSON it was taken for. A list or block is scanned the first time
 * something in it is looked up, and never again.
 */
export function jsonTexts(text: string): (steps: readonly Step[]) => string | undefined {
  const scanned = new Map<number, Starts>();
  const startsIn = (open: number): Starts => {
    const starts = scanned.get(open) ?? scan(text, open);
    scanned.set(open, starts);
    return starts;
  };
  return (steps) => {
    let at: number | undefined = afterSpace(text, 0);
    for (const step of steps) {
      at = startsIn(at)(step);
      if (at === undefined) return undefined;
    }
    return matched(SCALAR, text, at);
  };
}

function scan(text: string, open: number): Starts {
  if (text[open] === '{') {
    const members = memberStarts(text, open);
    return (step) => members.get(String(step));
  }
  const items = text[open] === '[' ? itemStarts(text, open) : [];
  return (step) => items[Number(step)];
}

function memberStarts(text: string, open: number): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  let at = afterSpace(text, open + 1);
  while (text[at] === '"') {
    const name = matched(STRING, text, at) ?? '"';
    const value = afterSpace(text, afterSpace(text, at + name.length) + 1);
    const key = keyOf(name);
    if (key !== undefined) starts.set(key, value);
    at = afterComma(text, afterValue(text, value));
  }
  return starts;
}

function itemStarts(text: string, open: number): readonly number[] {
  const starts: number[] = [];
  let at = afterSpace(text, open + 1);
  while (at < text.length && text[at] !== ']') {
    starts.push(at);
    at = afterComma(text, afterValue(text, at));
  }
  return starts;
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

function keyOf(written: string): string | undefined {
  if (!written.includes('\\')) return written.slice(1, -1);
  const key = parsed(written);
  return typeof key === 'string' ? key : undefined;
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}
