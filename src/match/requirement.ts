/** How much a posting wants something. `unknown` where neither heading nor clause says. */
export type Importance = 'must' | 'nice' | 'responsibility' | 'unknown';

/** One demand of a posting: any one of these skills meets it. */
export interface Requirement {
  readonly importance: Importance;
  /** Ids of skills, in the order of the posting; more than one for "Python, Go or C#". */
  readonly anyOf: readonly string[];
  /** The clause it stands in, as the posting has it. */
  readonly quote: string;
  /** Place of the quote, in UTF-16 units of the posting as given. */
  readonly start: number;
  readonly end: number;
}
