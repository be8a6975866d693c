import type { Finding, Severity } from '../../findings/finding.ts';
import { frame } from '../../findings/frame.ts';
import type { Place } from '../../findings/place.ts';
import type { SiteCheck } from '../site-input.ts';
import { codeHtml } from './code-html.ts';

/** A place in a file, as a link that opens it in the author's editor. */
export interface PlaceLink {
  /** `projects/tumours/project.yaml:4:9`. */
  readonly text: string;
  readonly href: string;
}

/** One finding as the author reads it; message and help are HTML. */
export interface FindingItem {
  readonly severity: Severity;
  /** The severity in a word: "Error". */
  readonly label: string;
  readonly rule: string;
  readonly message: string;
  /** What to type, in words. */
  readonly help?: string;
  /** What to type, as lines of a manifest; plain text. */
  readonly typed?: string;
  readonly place: PlaceLink;
  /** The lines around the place, as text; empty when the file has no such line. */
  readonly frame: string;
}

const LABELS: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  advice: 'Advice',
};

/** A finding with its lines and the way to its place. */
export function findingItem(finding: Finding, check: SiteCheck): FindingItem {
  const { severity, rule, message, help, place } = finding;
  return {
    ...{ severity, rule, message: codeHtml(message), label: LABELS[severity] },
    ...helpOf(help),
    place: placeLink(place, check),
    frame: frame(check.sources.get(place.file) ?? '', place),
  };
}

// Help that begins with a key is typed as it stands, so its lines and indentation are kept.
function helpOf(help: string | undefined): Pick<FindingItem, 'help' | 'typed'> {
  if (!help) return {};
  return /^[a-zA-Z]+:\n/.test(help) ? { typed: help } : { help: codeHtml(help) };
}

/** A place in words, and the address that opens it. */
export function placeLink(place: Place, { open }: Pick<SiteCheck, 'open'>): PlaceLink {
  return { text: `${place.file}:${place.line}:${place.column}`, href: open(place) };
}
