import { visibleText } from '../../src/findings/visible.ts';
import type { ComparedOverride } from '../overrides/compare.ts';
import { table } from './table.ts';

/** Characters of a hash that are shown; enough to tell two versions apart. */
const SHOWN = 12;

/**
 * The list as a table, and below it what to do.
 * @param near turns an absolute path into one seen from the current folder
 */
export function overrideReport(
  compared: readonly ComparedOverride[],
  { near }: { near: (place: string) => string },
): string {
  if (compared.length === 0)
    return 'Nothing is replaced. `modelfolio overrides --copy Footer` begins with a copy.\n';
  const rows = compared.map((each) => [
    `${each.kind} ${each.name}`,
    each.file,
    each.original?.path ?? '',
    each.original?.sha256.slice(0, SHOWN) ?? '',
    stateText(each),
  ]);
  return [
    table([['what', 'your file', 'original', 'sha256', 'state'], ...rows]),
    ...advice(compared, near).map(printable),
  ].join('\n');
}

function stateText({ state, recorded }: ComparedOverride): string {
  if (state === 'original-changed')
    return `original changed since ${recorded?.modelfolio ?? 'it was recorded'}`;
  return {
    recorded: 'as recorded',
    'not-recorded': 'not recorded',
    'file-missing': 'file missing',
    'not-in-use': 'recorded, but not in use',
  }[state];
}

// The lock file may come from anywhere, so nothing of it reaches a terminal as it is.
function printable(lines: string): string {
  return lines.split('\n').map(visibleText).join('\n');
}

function advice(
  compared: readonly ComparedOverride[],
  near: (place: string) => string,
): readonly string[] {
  const changed = compared.filter(({ state }) => state === 'original-changed');
  const missing = compared.filter(({ state }) => state === 'file-missing');
  const unrecorded = compared.filter(({ state }) => state === 'not-recorded');
  return [
    ...(compared.every(({ state }) => state === 'recorded')
      ? ['No original changed since yours were made.\n']
      : []),
    ...changed.map(
      ({ name, file, original, recorded }) =>
        `${name}: compare ${file} with ${near(original?.place ?? '')}\n` +
        `  it was made from ${recorded?.sha256.slice(0, SHOWN) ?? ''}; when yours is right: modelfolio overrides --record ${name}\n`,
    ),
    ...missing.map(
      ({ name, file }) =>
        `${name}: put ${file} back, or take it out of astro.config and run: modelfolio overrides --record\n`,
    ),
    ...(unrecorded.length > 0
      ? ['Not recorded yet: `modelfolio overrides --record` writes overrides.lock.json.\n']
      : []),
  ];
}
