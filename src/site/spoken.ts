import { DICTIONARIES, dictionaryOf } from '../words/dictionaries.ts';
import { inLanguage } from '../words/words.ts';
import type { Words } from '../words/words.ts';
import type { SiteInput } from './site-input.ts';

/** Every word of a site's interface, in the language of its profile. */
export function siteWords({ portfolio }: Pick<SiteInput, 'portfolio'>): Words {
  return dictionaryOf(portfolio.profile.language);
}

/**
 * Composes a page or file in the language of its site. Whoever hands content to a host goes through
 * here once, at the outer edge; parts of a page just speak.
 */
export function spoken<Said>(site: Pick<SiteInput, 'portfolio'>, compose: () => Said): Said {
  return inLanguage(siteWords(site), compose);
}

/** Composes what is written in English on every site: claims, and the author's own page. */
export function inEnglish<Said>(compose: () => Said): Said {
  return inLanguage(DICTIONARIES.en, compose);
}
