import childProcess from 'node:child_process';
import { afterEach, expect, test, vi } from 'vitest';
import { bibtexLibrary } from '../../../src/manifest/publications/bibtex-library.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

// The library parses without waiting, so it can only fetch through another program.
test('fetches nothing, not even for text that is an address', async () => {
  const fetched = vi.spyOn(childProcess, 'execFileSync').mockImplementation(() => {
    throw new Error('no network');
  });
  const { parse, convert } = await bibtexLibrary();
  const [entry] = parse('@misc{a, title={T}, url={https://example.org}, doi={10.1000/x}}');
  expect(convert(entry ? [entry] : [])).toHaveLength(1);
  expect(() => parse('https://example.org/papers.bib')).toThrow();
  expect(fetched).not.toHaveBeenCalled();
  // The library can fetch, and the spy does see it.
  const { util } = await import('@citation-js/core');
  expect(() => util.fetchFile('https://example.org/papers.bib')).toThrow('no network');
  expect(fetched).toHaveBeenCalled();
});

test('keeps no abbreviation of the file before', async () => {
  const { parse } = await bibtexLibrary();
  parse('@string{own = "Mine"} @misc{a, title=own}');
  expect(parse('@misc{b, title=own}')[0]?.properties['title']).toBe('');
});

test('throws at text that is no BibTeX, with the line', async () => {
  const { parse } = await bibtexLibrary();
  expect(() => parse('\n@misc{a title={x}}')).toThrow(/at line 2/);
});
