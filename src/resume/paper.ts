/** Paper a résumé is laid out for. */
export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** Width and height in twips, twentieths of a point: ISO 216 A4 and ANSI A (US letter). */
export const PAPER_TWIPS: Readonly<
  Record<Paper, { readonly width: number; readonly height: number }>
> = {
  a4: { width: 11_906, height: 16_838 },
  letter: { width: 12_240, height: 15_840 },
};
