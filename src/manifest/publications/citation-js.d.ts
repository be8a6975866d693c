/** What is used of the library that reads BibTeX; it comes without types. */
declare module '@citation-js/core' {
  export interface BibtexEntry {
    readonly type: string;
    readonly label: string;
    readonly properties: Readonly<Record<string, string | number>>;
  }

  /** An item of CSL-JSON (Citation Style Language 1.0.2, 2021). */
  export interface CslItem {
    readonly title?: string;
    readonly author?: readonly CslName[];
    readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
    readonly 'container-title'?: string;
    readonly publisher?: string;
    readonly DOI?: string;
    readonly URL?: string;
  }

  export interface CslName {
    readonly given?: string;
    readonly family?: string;
    readonly literal?: string;
    readonly suffix?: string;
    readonly 'dropping-particle'?: string;
    readonly 'non-dropping-particle'?: string;
  }

  /** `forceType` says what the input is; without it the library guesses, and fetches addresses. */
  export interface ChainOptions<Type extends string> {
    readonly forceType: Type;
    readonly generateGraph: false;
  }

  /** Fetches; a test holds that nothing here leads to it. */
  export const util: { readonly fetchFile: (address: string) => string };

  export const plugins: {
    readonly input: {
      chain(
        text: string,
        options: ChainOptions<'@biblatex/text'> & { readonly target: '@biblatex/entries+list' },
      ): BibtexEntry[];
      chain(
        entries: readonly BibtexEntry[],
        options: ChainOptions<'@biblatex/entries+list'>,
      ): CslItem[];
    };
  };
}

declare module '@citation-js/plugin-bibtex';
