import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Where the library writes the clock. */
const CORE = 'docProps/core.xml';
/** Names the library draws at random for the links of a document. */
const RANDOM_ID = /\brId[a-z\d_-]{12,}(?=")/gi;
/** Year the files inside bear; a ZIP holds none before 1980. */
const ZIP_YEAR = 2000;

/**
 * The same document with nothing of the moment it was made in: links numbered in order, dates those
 * given, parts sorted, file times fixed. So the same résumé gives the same bytes on any day.
 * @param time ISO 8601, in UTC
 */
export function normaliseDocx(bytes: Uint8Array, { time }: { time: string }): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(
    Object.fromEntries(
      parts.map(([name, part]) => [
        name,
        /\.(?:xml|rels)$/.test(name) ? strToU8(fixed(name, strFromU8(part), time)) : part,
      ]),
    ),
    // By its parts: a ZIP holds the local time of day and no time zone.
    { mtime: new Date(ZIP_YEAR, 0, 1), level: 9 },
  );
}

function fixed(name: string, xml: string, time: string): string {
  if (name === CORE) return xml.replace(/(?<=<dcterms:\w+ [^>]*>)[^<]+/g, () => time);
  return /^word\/(?:_rels\/)?document\.xml/.test(name) ? numbered(xml) : xml;
}

// A link's name stands once in the document and once in its list of links, in the same order.
function numbered(xml: string): string {
  const ids = [...new Set(xml.match(RANDOM_ID))];
  return xml.replace(RANDOM_ID, (id) => `rIdLink${ids.indexOf(id) + 1}`);
}
