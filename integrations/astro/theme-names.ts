/** Looks a site may choose, sorted; each is a file in `styles/themes/` that overrides tokens. */
export const THEME_NAMES = ['graphite', 'harbour', 'paper'] as const;
export type ThemeName = (typeof THEME_NAMES)[number];
