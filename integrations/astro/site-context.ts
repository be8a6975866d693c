import type { CaseStudyFiles } from './case-study-files.ts';
import type { SiteInput } from '../../src/site/site-input.ts';
import type { Words } from '../../src/words/words.ts';

/** What `virtual:modelfolio/site` gives to pages: page input, and the files beside the pages. */
export interface Site extends SiteInput {
  /** Every word of the interface, in the language of the profile. */
  readonly words: Words;
  /** True in `astro dev`, where drafts are shown. */
  readonly dev: boolean;
  readonly files: SiteFiles;
  readonly caseStudies: CaseStudyFiles;
}

/**
 * Files that are not pages, as bytes or text. Drafts stand in none of them but the Markdown twins of
 * pages that show several projects, where they are marked.
 */
export interface SiteFiles {
  /** Ids of projects told to programs: the published ones. */
  readonly projects: readonly string[];
  /** Ids of all cards: every published project, and `site`. */
  readonly cards: readonly string[];
  /** PNG of a card, from the cache when nothing changed. */
  card(id: string): Promise<Uint8Array<ArrayBuffer>>;
  readonly resumes: readonly { readonly lens: string; readonly format: string }[];
  /** Text, or the bytes of a PDF. */
  resume(lens: string, format: string): Promise<string | Uint8Array<ArrayBuffer>>;
  rss(): Promise<string>;
  llms(): string;
  robots(): string;
  portfolio(): string;
  /** Markdown twins of the pages. The résumé has its own under `resume`. */
  readonly markdown: {
    home(lens?: string): string;
    project(id: string): string;
    skills(): string;
    work(wanted: { kind: string; slug: string }): string;
  };
  /** Pages of projects by what they are about, each with a Markdown twin. */
  readonly filters: readonly { readonly kind: string; readonly slug: string }[];
  /** What programs are told of one project, as JSON. */
  project(id: string): string;
  readonly schemas: readonly string[];
  /** JSON Schema of a file above, by the name of its format. */
  schema(name: string): string;
}
