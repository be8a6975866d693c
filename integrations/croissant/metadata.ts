import { z } from 'zod';
import { valueIn } from '../../src/drafts/content-of.ts';

const Text = z.string().optional().catch(undefined);
const Texts = z
  .union([z.string(), z.array(z.string()).transform((all) => all.join('\n'))])
  .optional()
  .catch(undefined);
const Named = z.union([
  z.string(),
  z
    .looseObject({ '@id': Text, url: Text, name: Text })
    .transform((each) => each.url ?? each['@id'] ?? each.name),
]);
const FileObject = z.looseObject({
  '@type': z.string(),
  contentSize: Text,
  containedIn: z.unknown().optional(),
  sha256: Text,
  md5: Text,
});

/** What an import uses of Croissant metadata (MLCommons Croissant 1.0, 2024). */
const Metadata = z.looseObject({
  '@type': z.string().regex(/(?:^|:|\/)Dataset$/),
  name: Text,
  url: Text,
  version: z.union([z.string(), z.number()]).optional().catch(undefined),
  conformsTo: Texts,
  license: z
    .union([Named.transform((one) => [one]), z.array(Named)])
    .optional()
    .catch(undefined),
  citeAs: Texts,
  distribution: z.array(FileObject.optional().catch(undefined)).catch([]),
  'rai:dataCollection': Texts,
  'rai:dataBiases': Texts,
  'rai:dataPreprocessingProtocol': Texts,
  'rai:personalSensitiveInformation': Texts,
});

/** Croissant metadata of one data set. */
export type CroissantData = z.output<typeof Metadata>;

/** True for text that may be Croissant metadata; cheap, and never wrong about what is none. */
export function mayBeCroissant(text: string): boolean {
  return text.includes('mlcommons.org/croissant') && text.includes('"@type"');
}

/** Reads Croissant metadata; undefined for any other JSON. Never throws. */
export function readMetadata(text: string): CroissantData | undefined {
  if (!mayBeCroissant(text)) return undefined;
  return Metadata.safeParse(valueIn(text, 'metadata.json')).data;
}
