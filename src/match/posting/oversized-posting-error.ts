/** Longest posting that is read, in UTF-16 units: a million, a hundred times a long one. */
export const LONGEST_POSTING = 1_000_000;

/** A text too long to be one posting. */
export class OversizedPostingError extends Error {
  override readonly name = 'OversizedPostingError';
  /** UTF-16 units of the text. */
  readonly length: number;

  constructor(length: number) {
    super(
      `The job ad has ${length} characters; at most ${LONGEST_POSTING} are read. Give the text of one ad.`,
    );
    this.length = length;
  }
}
