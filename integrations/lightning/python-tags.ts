import { parseManifest } from '../../src/manifest/parse.ts';

/**
 * A YAML file without what Python alone can make of it: keys with a tag `!!python/…` and everything
 * below them. Undefined when the rest is no YAML either.
 */
export function withoutPython(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  const lines = text.split(/\r?\n/);
  const kept = lines.filter((_, at) => !isBelowTag(lines, at));
  return parseManifest(kept.join('\n'), 'hparams.yaml').tree?.value;
}

// A top-level key ends where the next one begins; its list may stand without indent.
function isBelowTag(lines: readonly string[], at: number): boolean {
  const start = lines.slice(0, at + 1).findLastIndex((line) => /^[^\s#-]/.test(line));
  return lines.slice(Math.max(0, start), at + 1).some((line) => line.includes('!!python/'));
}
