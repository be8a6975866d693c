import { z } from 'zod';
import { parseManifest } from '../../src/manifest/parse.ts';
import type { ManifestTree } from '../../src/manifest/tree.ts';

const Text = z.string().max(2000).optional().catch(undefined);
const Person = z.looseObject({
  'family-names': Text,
  'given-names': Text,
  name: Text,
  alias: Text,
});
const Identifier = z.looseObject({ type: Text, value: Text });

/** What an import uses of a citation file (Citation File Format 1.2.0, 2021). */
const CitationFile = z.looseObject({
  'cff-version': z.union([z.string(), z.number()]),
  title: Text,
  abstract: Text,
  authors: z.array(Person).max(1000).catch([]),
  doi: Text,
  identifiers: z.array(Identifier).max(1000).catch([]),
  license: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .catch(undefined),
  'repository-code': Text,
  'preferred-citation': z.looseObject({ doi: Text, url: Text }).optional().catch(undefined),
});

/** A citation file, and where its values stand. */
export interface ReadCitation {
  readonly content: z.output<typeof CitationFile>;
  readonly tree: ManifestTree;
}

/** Reads a citation file, values of another kind left out; undefined for what is none. Never throws. */
export function readCitation(text: string, file: string): ReadCitation | undefined {
  const { tree } = parseManifest(text, file);
  const { data } = CitationFile.safeParse(tree?.value);
  return tree && data ? { content: data, tree } : undefined;
}
