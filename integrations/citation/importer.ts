import { posix } from 'node:path';
import type { DraftField, DraftValue } from '../../src/drafts/draft.ts';
import { firstSentence, fittingLine } from '../../src/drafts/fitting-text.ts';
import type { Importer, Note, SourceFile } from '../../src/drafts/importer.ts';
import { licenceId } from '../../src/drafts/licence-id.ts';
import type { ManifestPath } from '../../src/findings/place.ts';
import { GAP } from '../../src/manifest/gaps.ts';
import { Url } from '../../src/manifest/schema/scalars.ts';
import { readCitation } from './citation-file.ts';
import type { ReadCitation } from './citation-file.ts';

const MAX_BYTES = 1e6;

/** `CITATION.cff`: title, DOI, licence, address of the code and number of authors. */
export const citation: Importer = {
  id: 'citation',
  name: 'a citation file',
  detect: async (tree) => {
    const file = tree.files.find(isCitationFile);
    const text = file && (await tree.text(file.path, { limit: MAX_BYTES }));
    if (!file || text === undefined || !/^"?cff-version"?[ \t]*:/m.test(text)) return [];
    return [
      {
        id: file.path,
        title: 'how to cite the work',
        files: [file.path],
        why: 'has a cff-version',
      },
    ];
  },
  read: async ({ files: [file = ''] }, tree) => {
    const text = await tree.text(file, { limit: MAX_BYTES });
    const read = text === undefined ? undefined : readCitation(text, file);
    if (!read)
      return { draft: { fields: [] }, notes: [{ file, text: 'is no valid citation file' }] };
    return { draft: { fields: fieldsOf(read, file) }, notes: notesOn(read, file) };
  },
};

// Only at the top it speaks for the whole.
function isCitationFile({ path }: SourceFile): boolean {
  return posix.dirname(path) === '.' && /^citation\.cff$/i.test(path);
}

function fieldsOf({ content, tree }: ReadCitation, file: string): DraftField[] {
  const field = (
    path: readonly string[],
    value: DraftValue | undefined,
    at: ManifestPath,
  ): DraftField[] =>
    value === undefined
      ? []
      : [{ path, value, from: { file, line: tree.placeOf(at).line, how: `its ${String(at[0])}` } }];
  const people = content.authors.length;
  const paper = paperOf(content);
  return [
    ...field(['title'], fittingLine(content.title, 80), ['title']),
    ...suggested(field(['tagline'], firstSentence(content.abstract ?? '', 140), ['abstract'])),
    ...suggested(field(['role', 'teamSize'], people > 0 ? people : undefined, ['authors'])),
    ...field(['links', 'repo'], addressOf(content['repository-code']), ['repository-code']),
    ...field(['links', 'paper'], paper, ['preferred-citation']),
    ...field(['license', 'code'], licenceOf(content), ['license']),
    ...field(['citation', 'doi'], doiOf(content), [content.doi ? 'doi' : 'identifiers']),
  ];
}

function suggested(fields: readonly DraftField[]): DraftField[] {
  return fields.map((field) => ({ ...field, confidence: 'suggested' }));
}

type Content = ReadCitation['content'];

// The licence may be a list to choose from, which a manifest cannot say in one word.
function licenceOf({ license }: Content): string | undefined {
  if (license === undefined) return undefined;
  const [only = '', ...others] = typeof license === 'string' ? [license] : license;
  return others.length > 0 ? GAP : (licenceId(only) ?? fittingLine(only, 40));
}

function doiOf({ doi, identifiers }: Content): string | undefined {
  const listed = identifiers.filter(({ type }) => type === 'doi').map(({ value }) => value);
  const [only, ...others] = listed;
  const named = doi ?? (others.length === 0 ? only : undefined);
  return bareDoi(named);
}

function paperOf({ 'preferred-citation': paper }: Content): string | undefined {
  const doi = bareDoi(paper?.doi);
  return doi === undefined ? addressOf(paper?.url) : addressOf(`https://doi.org/${doi}`);
}

/** A DOI (ISO 26324) without an address before it. */
function bareDoi(doi: string | undefined): string | undefined {
  const bare = doi?.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  return bare !== undefined && /^10\.\d{4,9}\/\S+$/.test(bare) ? fittingLine(bare, 100) : undefined;
}

function addressOf(address: string | undefined): string | undefined {
  return Url.safeParse(address).data;
}

function notesOn({ content }: ReadCitation, file: string): Note[] {
  const { license } = content;
  const texts = [
    ...(Array.isArray(license) && license.length > 1
      ? [`names ${license.length} licences; a manifest takes one`]
      : []),
    ...(content.doi !== undefined && bareDoi(content.doi) === undefined
      ? ['names a DOI that is none: it starts with 10. and has a slash']
      : []),
  ];
  return texts.map((text) => ({ file, text }));
}
