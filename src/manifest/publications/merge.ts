import type { Finding } from '../../findings/finding.ts';
import type { Place } from '../../findings/place.ts';
import type { PublicationContent } from '../schema/profile/publication.ts';

/** A publication and where it stands; the ones written by hand go before those of a file. */
export interface PlacedPublication {
  readonly content: PublicationContent;
  readonly place: Place;
  readonly byHand: boolean;
}

/** Leaves out what is listed twice: by title, whatever its case, spaces and signs. */
export function withoutRepeats(all: readonly PlacedPublication[]): {
  publications: PublicationContent[];
  findings: Finding[];
} {
  const kept = new Map<string, PlacedPublication>();
  for (const one of all) {
    const first = kept.get(keyOf(one));
    if (!first || (one.byHand && !first.byHand)) kept.set(keyOf(one), one);
  }
  const isKept = (one: PlacedPublication) => kept.get(keyOf(one)) === one;
  return {
    publications: all.filter(isKept).map(({ content }) => content),
    findings: all
      .filter((one) => !isKept(one))
      .map((one) => repeated(one, kept.get(keyOf(one)) ?? one)),
  };
}

function keyOf({ content }: PlacedPublication): string {
  const letters = content.title.normalize('NFKD').toLowerCase();
  return letters.replace(/[^\p{Letter}\p{Number}]/gu, '') || letters;
}

function repeated({ place, content }: PlacedPublication, first: PlacedPublication): Finding {
  return {
    rule: 'publications/repeated',
    severity: 'warning',
    place,
    message: `"${shortened(content.title)}" is listed already, in line ${first.place.line} of ${first.place.file}; that one is shown.`,
    help: 'Remove one of the two.',
  };
}

function shortened(title: string): string {
  return title.length > 60 ? `${title.slice(0, 59)}…` : title;
}
