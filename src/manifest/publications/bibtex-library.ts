import type { BibtexEntry, CslItem } from '@citation-js/core';

/** The library that reads BibTeX, with its input named each time: it fetches only what it guesses. */
export interface BibtexLibrary {
  /** Entries as written, accents and braces included. @throws when the text is no BibTeX */
  readonly parse: (text: string) => BibtexEntry[];
  /** Entries as plain text, in the same order. @throws when a field cannot be read */
  readonly convert: (entries: readonly BibtexEntry[]) => CslItem[];
}

/** Loads the library at first use: a portfolio without a BibTeX file does not pay for it. */
export async function bibtexLibrary(): Promise<BibtexLibrary> {
  const { plugins } = await import('@citation-js/core');
  await import('@citation-js/plugin-bibtex');
  const { input } = plugins;
  return {
    parse: (text) =>
      input.chain(text, {
        forceType: '@biblatex/text',
        target: '@biblatex/entries+list',
        generateGraph: false,
      }),
    convert: (entries) =>
      input.chain(entries, { forceType: '@biblatex/entries+list', generateGraph: false }),
  };
}
