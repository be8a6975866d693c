import { words } from '../words/words.ts';
import { paths } from './paths.ts';
import type { SiteInput } from './site-input.ts';

/** The search of a site: where its index lies, and every word its window shows. */
export interface SearchContent {
  /** Address of the script that reads the index. */
  readonly index: string;
  readonly button: string;
  readonly label: string;
  readonly close: string;
  /** How to choose a result without a mouse. */
  readonly hint: string;
  /** Switch for the one-key shortcut, which can be in the way of other tools. */
  readonly shortcut: string;
  /** Told while results change; `{n}` and `{query}` are filled in. */
  readonly status: {
    readonly one: string;
    readonly many: string;
    readonly none: string;
    readonly failed: string;
  };
}

/** Words and address of the search; undefined for a site that is built without an index. */
export function composeSearch({
  search,
  href,
}: Pick<SiteInput, 'search' | 'href'>): SearchContent | undefined {
  if (!search) return undefined;
  const { button, label, close, hint, shortcut, one, many, none, failed } = words().finding.search;
  return {
    index: href(paths.searchIndex),
    button,
    label,
    close,
    hint,
    shortcut,
    status: { one, many, none, failed },
  };
}
