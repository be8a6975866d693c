import type { SiteInput } from '../../src/site/site-input.ts';

/** What `virtual:modelfolio/site` gives to pages: page input, and the files beside the pages. */
export interface Site extends SiteInput {
  /** True in `astro dev`, where drafts are shown. */
  readonly dev: boolean;
  readonly files: SiteFiles;
}

/** Files that are not pages, as bytes or text. */
export interface SiteFiles {
  /** Ids of all cards: every visible project, and `site`. */
  readonly cards: readonly string[];
  /** PNG of a card, from the cache when nothing changed. */
  card(id: string): Promise<Uint8Array<ArrayBuffer>>;
  readonly resumes: readonly { readonly lens: string; readonly format: string }[];
  resume(lens: string, format: string): string;
  rss(): Promise<string>;
  llms(): string;
  robots(): string;
  portfolio(): string;
}
