import { findLens } from '../../lenses/lenses.ts';
import { lookup } from '../../words/lookup.ts';
import { words } from '../../words/words.ts';

/** What the ledger's page calls an export, in the language of the page. */
export function exportName(name: string): string {
  const { exports, resume } = words().ledger;
  const known = lookup(exports)(name);
  const lens = findLens(name.replace(/^résumé /, ''));
  return known ?? (lens ? resume(words().pages.lenses[lens.id].name) : name);
}
