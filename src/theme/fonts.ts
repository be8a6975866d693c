/** Characters a font file covers, named as its package does. */
export type FontSubset = 'latin' | 'latin-ext' | 'greek';

/** A variable or static WOFF2 file for pages, loaded only when a page has such characters. */
export interface WebFont {
  readonly family: 'Source Sans 3' | 'Source Serif 4';
  /** CSS `font-weight`: one weight, or the range of a variable font. */
  readonly weight: '600' | '200 900';
  readonly subset: FontSubset;
  /** Module path, resolved like any import. */
  readonly file: string;
}

/** A static WOFF file for cards, which cannot use variable fonts. */
export interface CardFontFile {
  /** Different for every file: of two with one name and weight, satori uses only the first. */
  readonly family: string;
  readonly role: CardFontRole;
  readonly weight: 400 | 600;
  readonly subset: FontSubset;
  /** Module path, resolved like any import. */
  readonly file: string;
}

/** The three cuts a card is set in. */
export type CardFontRole = 'text' | 'strong' | 'title';

const SUBSETS: readonly { readonly subset: FontSubset; readonly suffix: string }[] = [
  { subset: 'latin', suffix: '' },
  { subset: 'latin-ext', suffix: ' Extended' },
  { subset: 'greek', suffix: ' Greek' },
];

/** Fonts of every page. Licence: SIL Open Font License 1.1. */
export const WEB_FONTS: readonly WebFont[] = Object.freeze(
  SUBSETS.flatMap(({ subset }): WebFont[] => [
    { family: 'Source Sans 3', weight: '200 900', subset, file: webSans(subset) },
    { family: 'Source Serif 4', weight: '600', subset, file: `${serif(subset)}.woff2` },
  ]),
);

/** Fonts of every card, Latin first: a character is taken from the first file that has it. */
export const CARD_FONTS: readonly CardFontFile[] = Object.freeze(
  SUBSETS.flatMap(({ subset, suffix }): CardFontFile[] => [
    { family: `Text${suffix}`, role: 'text', weight: 400, subset, file: cardSans(subset, 400) },
    { family: `Strong${suffix}`, role: 'strong', weight: 600, subset, file: cardSans(subset, 600) },
    { family: `Title${suffix}`, role: 'title', weight: 600, subset, file: `${serif(subset)}.woff` },
  ]),
);

/** Families of a role in the order they are asked, for a `font-family` list. */
export function cardFamilies(role: CardFontRole): string[] {
  return CARD_FONTS.filter((font) => font.role === role).map(({ family }) => family);
}

function webSans(subset: FontSubset): string {
  return `@fontsource-variable/source-sans-3/files/source-sans-3-${subset}-wght-normal.woff2`;
}

function cardSans(subset: FontSubset, weight: 400 | 600): string {
  return `@fontsource/source-sans-3/files/source-sans-3-${subset}-${weight}-normal.woff`;
}

function serif(subset: FontSubset): string {
  return `@fontsource/source-serif-4/files/source-serif-4-${subset}-600-normal`;
}
