import type { Note, SourceFile, SourceTree } from '../../src/drafts/importer.ts';
import type { FoundLicence, FoundReadme } from '../../src/drafts/repository-scan.ts';
import { LICENCE_FILE, licenceOfText } from './licence-text.ts';
import { depthOf } from './own-files.ts';
import { readAll } from './read-files.ts';
import { README_FILE, readReadme } from './readme.ts';

interface TopOptions {
  readonly tree: SourceTree;
  /** What a licence field says. */
  readonly stated: FoundLicence | undefined;
}

/** First page and licence of the whole, which lie at the top. */
export interface TopFiles {
  readonly found: { readonly readme?: FoundReadme; readonly licence?: FoundLicence };
  readonly notes: readonly Note[];
}

/** Reads first page and licence. */
export async function topFiles(
  files: readonly SourceFile[],
  { tree, stated }: TopOptions,
): Promise<TopFiles> {
  const top = files.filter(({ path }) => depthOf(path) === 0);
  const pages = await readAll(
    top.filter(({ path }) => README_FILE.test(path)).slice(0, 1),
    tree,
    readReadme,
  );
  const texts = await readAll(
    top.filter(({ path }) => LICENCE_FILE.test(path)),
    tree,
    (text, file) => ({ file, licence: licenceOfText(text) }),
  );
  const [readme] = pages.found;
  const licence = licenceIn(texts.found, stated);
  return {
    found: { ...(readme ? { readme } : {}), ...(licence.found ? { licence: licence.found } : {}) },
    notes: [...pages.notes, ...texts.notes, ...licence.notes],
  };
}

interface LicenceText {
  readonly file: string;
  readonly licence: ReturnType<typeof licenceOfText>;
}

function licenceIn(
  texts: readonly LicenceText[],
  stated: FoundLicence | undefined,
): { readonly found?: FoundLicence; readonly notes: readonly Note[] } {
  const [first, ...others] = texts;
  if (!first) return stated ? { found: stated, notes: [] } : { notes: [] };
  const { file, licence } = first;
  if (others.length > 0)
    return {
      notes: [{ file, text: `is one of ${texts.length} licence files; no file says which holds` }],
    };
  if (!licence)
    return {
      notes: [{ file, text: 'is none of the licences that are known by their words, or several' }],
    };
  const differs = stated && stated.spdx !== licence.spdx;
  const text = `is ${licence.spdx}, and ${stated?.file ?? ''} says ${stated?.spdx ?? ''}`;
  return { found: { ...licence, file, line: 1 }, notes: differs ? [{ file, text }] : [] };
}
