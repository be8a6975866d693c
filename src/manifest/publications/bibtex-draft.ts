import type { BibtexEntry, CslItem, CslName } from '@citation-js/core';
import { arxivAddress, doiAddress } from './addresses.ts';
import type { Draft } from './draft.ts';

/** What one entry says of a publication. */
export function bibtexDraft(
  item: CslItem,
  { entry, file, line }: { entry: BibtexEntry; file: string; line: number },
): Draft {
  return {
    title: plain(item.title),
    authors: (item.author ?? []).map(nameOf).filter(Boolean),
    venue: plain(item['container-title'] ?? item.publisher) ?? archiveOf(entry),
    date: dateOf(item),
    urls: addressesOf(item, entry),
    name: `entry \`${entry.label}\``,
    placeOf: (path) => ({ file, line, column: 1, length: entry.type.length + 1, path }),
  };
}

// The library writes emphasis as HTML.
function plain(text: string | undefined): string | undefined {
  return text?.replace(/<\/?(?:[bi]|em|sc|span|strong|sub|sup)(?:\s[^>]*)?>/gi, '') || undefined;
}

function nameOf(name: CslName): string {
  const { given, family, literal, suffix } = name;
  if (family === 'others' && !given) return 'et al.';
  const particles = [name['dropping-particle'], name['non-dropping-particle']];
  const parts = [given, ...particles, family ?? literal, suffix];
  return plain(parts.filter(Boolean).join(' ')) ?? '';
}

// A date in words, such as "in press", is none.
function dateOf({ issued }: CslItem): string | undefined {
  const parts = issued?.['date-parts']?.[0] ?? [];
  const [year, ...rest] = parts.map((part) => String(part));
  return year && [year, ...rest.map((part) => part.padStart(2, '0'))].join('-');
}

function addressesOf({ DOI, URL: address }: CslItem, entry: BibtexEntry): string[] {
  const preprint = isOnArxiv(entry) ? arxivAddress(fieldOf(entry, 'eprint')) : undefined;
  return [DOI ? doiAddress(DOI) : undefined, address, preprint].filter(
    (found) => found !== undefined,
  );
}

function archiveOf(entry: BibtexEntry): string | undefined {
  return isOnArxiv(entry) && arxivAddress(fieldOf(entry, 'eprint')) ? 'arXiv' : undefined;
}

function isOnArxiv(entry: BibtexEntry): boolean {
  return /^arxiv$/i.test(fieldOf(entry, 'archiveprefix') || fieldOf(entry, 'eprinttype'));
}

function fieldOf({ properties }: BibtexEntry, key: string): string {
  return String(properties[key] ?? '');
}
