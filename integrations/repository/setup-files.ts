import type { Dependency } from '../../src/drafts/repository-scan.ts';
import { requirementsIn } from './requirements.ts';

// Each part ends at a sign it cannot hold, so that there is one way to read a text.
const WRITTEN = String.raw`(?:\s|,|#[^\n]*\n|"[^"\\\n]*"|'[^'\\\n]*')*`;
const LIST = new RegExp(String.raw`\binstall_requires\s*=\s*\[(${WRITTEN})\](?!\s*[+*[.])`);
const TEXT = /#[^\n]*|"([^"\n]*)"|'([^'\n]*)'/g;

/**
 * Dependencies of a `setup.py`, where they are a list of plain texts: nothing is run, and what a
 * program puts together is not known. A text says so.
 */
export function setupPyDependencies(text: string, file: string): readonly Dependency[] | string {
  const list = LIST.exec(text);
  if (!list)
    return /\binstall_requires\b/.test(text)
      ? [
          'names its dependencies by code, which is not run;',
          'list them in pyproject.toml or requirements.txt',
        ].join(' ')
      : [];
  const [whole, inner = ''] = list;
  const start = list.index + whole.length - inner.length - 1;
  return [...inner.matchAll(TEXT)].flatMap(({ 1: double, 2: single, index }) =>
    requirementAt(double ?? single ?? '', { file, line: lineAt(text, start + index) }),
  );
}

/** Dependencies of a `setup.cfg` (`install_requires` of setuptools), one a line. */
export function setupCfgDependencies(text: string, file: string): readonly Dependency[] {
  const lines = text.split(/\r?\n/);
  const options = lines.findIndex((line) => /^\[options\]\s*$/.test(line));
  const end = lines.findIndex((line, at) => at > options && line.startsWith('['));
  const last = end < 0 ? lines.length : end;
  const first = lines.findIndex(
    (line, at) => at > options && at < last && /^install_requires\s*[=:]/.test(line),
  );
  if (options < 0 || first < 0) return [];
  const next = lines.findIndex((line, at) => at > first && /^[^\s#;]/.test(line));
  return lines.slice(first, next < 0 ? last : next).flatMap((line, at) => {
    const words = line.replace(/^install_requires\s*[=:]/, '').replace(/^\s*[#;].*$/, '');
    return requirementAt(words, { file, line: first + at + 1 });
  });
}

function requirementAt(
  words: string,
  { file, line }: { readonly file: string; readonly line: number },
): Dependency[] {
  return requirementsIn(words, { file, development: false }).map((each) => ({ ...each, line }));
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
