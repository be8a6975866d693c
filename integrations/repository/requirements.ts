import { packageName } from '../../src/drafts/frameworks.ts';
import type { Dependency } from '../../src/drafts/repository-scan.ts';

/** What one requirement says, without its place. */
export type Requirement = Pick<Dependency, 'name' | 'asks' | 'version' | 'pinned'>;

/** Requirements of a pip file, line by line. Options, includes and addresses without a name are passed over. */
export function requirementsIn(
  text: string,
  { file, development }: Pick<Dependency, 'file' | 'development'>,
): Dependency[] {
  return logicalLines(text).flatMap(({ line, words }) => {
    const requirement = requirementOf(words);
    return requirement ? [{ ...requirement, file, line, development }] : [];
  });
}

/** Reads one requirement as PEP 508 (2015) writes it: `torch[cuda]==2.4.0; python_version > "3.9"`. */
export function requirementOf(words: string): Requirement | undefined {
  const plain = words
    .replace(/\s+--\w[^]*$/, '')
    .replace(/\s*;[^]*$/, '')
    .trim();
  const parts = /^([a-z0-9](?:[\w.-]*[a-z0-9])?)\s*(?:\[[^\]]*\])?\s*(.*)$/i.exec(plain);
  const [, name, rest = ''] = parts ?? [];
  if (name === undefined || !/^(?:$|[=<>!~@(])/.test(rest)) return undefined;
  const asks = rest.replace(/^\((.*)\)$/, '$1').trim();
  return { name: packageName(name), asks, ...pinOf(asks) };
}

// A direct address is one thing when it names a commit or the hash of its file (PEP 440, PEP 610).
function pinOf(asks: string): Pick<Requirement, 'version' | 'pinned'> {
  const version = /^={2,3}\s*([^\s,*]+)$/.exec(asks)?.[1];
  if (version !== undefined) return { version, pinned: true };
  return { pinned: asks.startsWith('@') && /@[0-9a-f]{40}\b|[#&]sha256=/.test(asks) };
}

const LONGEST = 2000;

interface LogicalLine {
  readonly line: number;
  readonly words: string;
}

// A backslash at its end joins a line with the next one; hashes stand on such lines.
function logicalLines(text: string): LogicalLine[] {
  const joined: LogicalLine[] = [];
  let open: LogicalLine | undefined;
  text.split(/\r?\n/).forEach((raw, index) => {
    const line = raw.slice(0, LONGEST).replace(/(?:^|\s)#.*$/, '');
    const goesOn = line.endsWith('\\');
    const words = `${open?.words ?? ''}${goesOn ? line.slice(0, -1) : line}`;
    const whole: LogicalLine = { line: open?.line ?? index + 1, words };
    open = goesOn ? whole : undefined;
    if (!goesOn) joined.push(whole);
  });
  return open ? [...joined, open] : joined;
}
