import type { Finding } from '../../findings/finding.ts';
import type { ManifestPath, Place } from '../../findings/place.ts';
import { issueFindings } from '../issues.ts';
import { Publication } from '../schema/profile/publication.ts';
import type { PublicationContent } from '../schema/profile/publication.ts';
import { Url } from '../schema/scalars.ts';
import type { ManifestTree } from '../tree.ts';

/** Authors printed of one publication; the others are "et al.". */
const MOST_AUTHORS = 30;

/** A publication as a file tells it, before it is checked. */
export interface Draft {
  readonly title?: string | undefined;
  readonly authors: readonly string[];
  readonly venue?: string | undefined;
  /** `2026`, `2026-09` or `2026-09-30`. */
  readonly date?: string | undefined;
  /** Addresses it can be read at, best first; the first public https one is taken. */
  readonly urls: readonly string[];
  /** How the file calls it, for findings: "entry `knuth1984`". */
  readonly name: string;
  /** Where a value stands in the file; the start of the entry for what is missing. */
  readonly placeOf: (path: ManifestPath) => Place;
}

/** A publication of a file, and where it stands there. */
export interface FoundPublication {
  readonly content: PublicationContent;
  readonly place: Place;
}

/** What a file with publications gives. */
export interface ReadPublications {
  readonly publications: readonly FoundPublication[];
  readonly findings: readonly Finding[];
}

/** Holds one draft to what a publication may be. */
export function checkDraft(draft: Draft): ReadPublications {
  const { name, placeOf } = draft;
  const written = contentOf(draft);
  const result = Publication.safeParse(written);
  if (result.success)
    return {
      publications: [{ content: result.data, place: placeOf(['title']) }],
      findings: draft.urls.length > 0 ? unread(draft) : [],
    };
  const tree: ManifestTree = {
    file: placeOf([]).file,
    value: written,
    ...{ placeOf, placeOfKey: placeOf, writtenAt: () => undefined },
  };
  const findings = issueFindings(result.error.issues, { tree, schema: Publication });
  return {
    publications: [],
    findings: findings.map((finding) => ({
      ...finding,
      rule: 'publications/entry',
      message: `In ${name}: ${finding.message}`,
      help: 'Correct it there, or leave it out and type this publication in portfolio.yaml.',
    })),
  };
}

function contentOf({ title, authors, venue, date, urls }: Draft): Record<string, unknown> {
  const url = urls.find(isPublic);
  const all =
    authors.length > MOST_AUTHORS ? [...authors.slice(0, MOST_AUTHORS - 1), 'et al.'] : authors;
  return {
    ...(title ? { title: oneLine(title) } : {}),
    ...(venue ? { venue: oneLine(venue) } : {}),
    ...(date ? { date } : {}),
    ...(url ? { url } : {}),
    ...(all.length > 0 ? { authors: all.map(oneLine) } : {}),
  };
}

function unread({ urls, name, placeOf }: Draft): Finding[] {
  if (urls.some(isPublic)) return [];
  return [
    {
      rule: 'publications/address',
      severity: 'warning',
      place: placeOf(['url']),
      message: `In ${name}: "${urls[0]?.slice(0, 60) ?? ''}" is no public https:// address, so the publication has no link.`,
      help: 'Give its DOI, or an address that starts with https://.',
    },
  ];
}

function isPublic(url: string): boolean {
  return Url.safeParse(url).success;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
