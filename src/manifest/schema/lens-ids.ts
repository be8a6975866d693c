/** The four readers a portfolio is written for, in the order they are offered. */
export const LENS_IDS = [
  'ml-engineer',
  'data-scientist',
  'research-scientist',
  'applied-analyst',
] as const;
export type LensId = (typeof LENS_IDS)[number];
