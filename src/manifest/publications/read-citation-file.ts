import { z } from 'zod';
import type { Finding } from '../../findings/finding.ts';
import type { ManifestPath } from '../../findings/place.ts';
import { issueFindings } from '../issues.ts';
import { parseManifest } from '../parse.ts';
import type { ManifestTree } from '../tree.ts';
import { doiAddress } from './addresses.ts';
import { checkDraft } from './draft.ts';
import type { ReadPublications } from './draft.ts';

const Text = z.string().max(2000);
const Entity = z.looseObject({ name: Text });
const Person = z.looseObject({
  'given-names': Text.optional(),
  'name-particle': Text.optional(),
  'family-names': Text.optional(),
  'name-suffix': Text.optional(),
  alias: Text.optional(),
  name: Text.optional(),
});
const Work = z.looseObject({
  title: Text,
  authors: z.array(Person).max(1000),
  doi: Text.optional(),
  url: Text.optional(),
  'repository-code': Text.optional(),
});
const Reference = z.looseObject({
  ...Work.shape,
  journal: Text.optional(),
  'collection-title': Text.optional(),
  conference: Entity.optional(),
  institution: Entity.optional(),
  publisher: Entity.optional(),
  year: z.union([z.int(), z.string().regex(/^\d{4}$/)]).optional(),
  month: z.union([z.int(), z.string().regex(/^\d{1,2}$/)]).optional(),
  'date-published': Text.optional(),
  'date-released': Text.optional(),
});

/** What is used of a citation file (Citation File Format 1.2.0, 2021). */
const CitationFile = z.looseObject({
  ...Work.shape,
  'cff-version': z.union([Text, z.number()]),
  type: z.enum(['software', 'dataset']).default('software'),
  version: z.union([Text, z.number()]).optional(),
  'date-released': Text.optional(),
  'preferred-citation': Reference.optional(),
});

/** Reads the one publication a `CITATION.cff` asks to be cited by. Never throws. */
export function readCitationFile(text: string, file: string): ReadPublications {
  const { tree, findings } = parseManifest(text, file);
  if (!tree) return { publications: [], findings: findings.map(renamed) };
  const result = CitationFile.safeParse(tree.value ?? {});
  if (!result.success)
    return {
      publications: [],
      findings: issueFindings(result.error.issues, { tree, schema: CitationFile }).map(renamed),
    };
  const preferred = result.data['preferred-citation'];
  return preferred ? paper(preferred, tree) : software(result.data, tree);
}

function paper(work: z.output<typeof Reference>, tree: ManifestTree): ReadPublications {
  const { journal, conference, institution, publisher } = work;
  const venues = [journal, conference?.name, work['collection-title'], institution?.name];
  return checkDraft({
    ...partsOf(work),
    venue: venues.find(Boolean) ?? publisher?.name,
    date: work['date-published'] ?? work['date-released'] ?? monthOf(work),
    name: '`preferred-citation`',
    placeOf: placesIn(tree, ['preferred-citation']),
  });
}

function software(work: z.output<typeof CitationFile>, tree: ManifestTree): ReadPublications {
  const kind = work.type === 'dataset' ? 'Data set' : 'Software';
  const version = tree.writtenAt(['version']);
  return checkDraft({
    ...partsOf(work),
    venue: version ? `${kind}, version ${version}` : kind,
    date: work['date-released'],
    name: 'this file',
    placeOf: placesIn(tree, []),
  });
}

function partsOf(work: z.output<typeof Work>) {
  const { title, authors, doi, url } = work;
  const urls = [doi ? doiAddress(doi) : undefined, url, work['repository-code']];
  return {
    title,
    authors: authors.map(nameOf).filter(Boolean),
    urls: urls.filter((address) => address !== undefined),
  };
}

function nameOf(person: z.output<typeof Person>): string {
  const own = ['given-names', 'name-particle', 'family-names', 'name-suffix'] as const;
  const parts = own.map((key) => person[key]).filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : (person.name ?? person.alias ?? '');
}

function monthOf({ year, month }: z.output<typeof Reference>): string | undefined {
  if (year === undefined) return undefined;
  return month === undefined ? String(year) : `${year}-${String(month).padStart(2, '0')}`;
}

// A citation file calls some things by other names.
function placesIn(tree: ManifestTree, root: ManifestPath) {
  return (path: ManifestPath) => tree.placeOf([...root, ...path]);
}

function renamed(finding: Finding): Finding {
  return {
    ...finding,
    rule: 'publications/citation-file',

    help: 'See citation-file-format.github.io for what a citation file holds.',
  };
}
