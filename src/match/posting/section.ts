/** What a part of a posting is about. The last three of the named ones ask for nothing. */
export type SectionKind =
  'must' | 'nice' | 'responsibilities' | 'about' | 'benefits' | 'legal' | 'unknown';

/** A part of a posting under one heading. */
export interface Section {
  readonly kind: SectionKind;
  /** The heading's words as the posting has them; empty when the part has none. */
  readonly heading: string;
  /** Place of heading and text, in UTF-16 units of the posting as given. */
  readonly start: number;
  readonly end: number;
}

/** Whether a part of this kind asks for nothing: what stands in it is mentioned, never required. */
export function isBoilerplate(kind: SectionKind): kind is 'about' | 'benefits' | 'legal' {
  return kind === 'about' || kind === 'benefits' || kind === 'legal';
}
