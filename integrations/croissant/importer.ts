import type { DraftField, DraftValue } from '../../src/drafts/draft.ts';
import { dataLicence } from '../../src/drafts/data-licence.ts';
import { fittingLine, fittingProse } from '../../src/drafts/fitting-text.ts';
import type { Importer, Note, SourceFile, SourceTree } from '../../src/drafts/importer.ts';
import { GAP } from '../../src/manifest/gaps.ts';
import { Url } from '../../src/manifest/schema/scalars.ts';
import { mayBeCroissant, readMetadata } from './metadata.ts';
import type { CroissantData } from './metadata.ts';

const MAX_BYTES = 4e6;
const MAX_UNNAMED_BYTES = 300_000;
/** Files that are read; a manifest takes fewer data sets, and what it has no room for is said. */
const MOST = 50;

/** Croissant metadata: name, version, address, licence, hash and what it says about the rows' origin. */
export const croissant: Importer = {
  id: 'croissant',
  name: 'Croissant',
  detect: async (tree) => {
    const files = tree.files.filter(isPossible);
    const read = await Promise.all(
      files.map(async ({ path }) => ({ path, data: await dataIn(path, tree) })),
    );
    return read
      .flatMap(({ path, data }) =>
        data
          ? [
              {
                id: path,
                title: data.name ?? path,
                files: [path],
                why: 'is a Dataset of mlcommons.org/croissant',
              },
            ]
          : [],
      )
      .slice(0, MOST);
  },
  read: async ({ files: [file = ''] }, tree) => {
    const data = await dataIn(file, tree);
    if (!data)
      return { draft: { fields: [] }, notes: [{ file, text: 'is no Croissant metadata' }] };
    return { draft: { fields: fieldsOf(data, file) }, notes: notesOn(data, file) };
  },
};

function isPossible({ path, bytes }: SourceFile): boolean {
  if (!/\.json(?:ld)?$/i.test(path)) return false;
  return bytes <= (/croissant|metadata/i.test(path) ? MAX_BYTES : MAX_UNNAMED_BYTES);
}

async function dataIn(path: string, tree: SourceTree): Promise<CroissantData | undefined> {
  const text = await tree.text(path, { limit: MAX_BYTES });
  return text !== undefined && mayBeCroissant(text) ? readMetadata(text) : undefined;
}

function fieldsOf(data: CroissantData, file: string): DraftField[] {
  const name = fittingLine(data.name, 80);
  if (name === undefined) return [];
  const value = {
    name,
    role: GAP,
    ...given('version', fittingLine(data.version, 40)),
    ...given('url', Url.safeParse(data.url).data),
    ...given('license', licenceOf(data)),
    ...given('provenance', fittingProse(data['rai:dataCollection'], 600)),
    ...given('size', sizeOf(data)),
    ...given('cleaning', fittingProse(data['rai:dataPreprocessingProtocol'], 600)),
    ...given('knownBiases', fittingProse(data['rai:dataBiases'], 600)),
    ...given('hash', hashOf(data)),
    ...given('citation', fittingLine(data.citeAs, 300)),
  };
  const from = { file, how: 'the metadata of the data set' };
  return [{ path: ['data'], adds: 'item', value, from }];
}

function given(key: string, value: DraftValue | undefined): Readonly<Record<string, DraftValue>> {
  return value === undefined ? {} : { [key]: value };
}

function licenceOf({ license = [] }: CroissantData): string | undefined {
  const [only, ...others] = license;
  if (only === undefined) return undefined;
  return others.length > 0 ? GAP : (dataLicence(only) ?? GAP);
}

// Files that lie in another one are counted with it; one size that is not given leaves the sum open.
function sizeOf({ distribution }: CroissantData): DraftValue | undefined {
  const files = distribution.flatMap((each) =>
    each && /FileObject$/.test(each['@type']) && each.containedIn === undefined ? [each] : [],
  );
  const sizes = files.map(({ contentSize }) => bytesIn(contentSize));
  const sum = sizes.reduce<number>((all, size) => all + (size ?? NaN), 0);
  return sizes.length > 0 && Number.isSafeInteger(sum) && sum > 0 ? { bytes: sum } : undefined;
}

// Other units may mean 1000 or 1024, so only bytes are exact.
function bytesIn(size: string | undefined): number | undefined {
  const digits = /^\s*(\d{1,15})\s*(?:B|bytes?)?\s*$/i.exec(size ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

// Some writers put an address where a hash belongs.
function hashOf({ distribution }: CroissantData): DraftValue | undefined {
  const [only, ...others] = distribution;
  if (!only || others.length > 0) return undefined;
  if (/^[0-9a-f]{64}$/i.test(only.sha256 ?? ''))
    return { algo: 'sha256', value: (only.sha256 ?? '').toLowerCase() };
  return /^[0-9a-f]{32}$/i.test(only.md5 ?? '')
    ? { algo: 'md5', value: (only.md5 ?? '').toLowerCase() }
    : undefined;
}

function notesOn(data: CroissantData, file: string): Note[] {
  const tooLong = (
    [
      ['rai:dataCollection', data['rai:dataCollection']],
      ['rai:dataBiases', data['rai:dataBiases']],
      ['rai:dataPreprocessingProtocol', data['rai:dataPreprocessingProtocol']],
    ] as const
  ).filter(([, words]) => words !== undefined && fittingProse(words, 600) === undefined);
  const texts = [
    ...tooLong.map(([key]) => `not taken, longer than 600 characters or with HTML: ${key}`),
    ...(data['rai:personalSensitiveInformation'] === undefined
      ? []
      : ['says something about personal data; write it under `personalData`']),
    ...(fittingLine(data.name, 80) === undefined ? ['has no name that fits on a line'] : []),
    ...((data.license?.length ?? 0) > 1 ? ['names several licences; a manifest takes one'] : []),
    ...badHashes(data),
  ];
  return texts.map((text) => ({ file, text }));
}

function badHashes({ distribution }: CroissantData): string[] {
  const bad = distribution.filter(
    (each) => each?.sha256 !== undefined && !/^[0-9a-f]{64}$/i.test(each.sha256),
  );
  return bad.length > 0 ? ['has something else than a hash under sha256; it was left out'] : [];
}
