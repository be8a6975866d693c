/** Colours of one theme, as CSS hex. Text goes on `paper`, `raised` or `sunk`. */
export interface Tokens {
  readonly paper: string;
  readonly raised: string;
  readonly sunk: string;
  /** Hairlines, quiet and strong. */
  readonly rule: string;
  readonly rule2: string;
  readonly ink: string;
  /** Secondary text. */
  readonly ink2: string;
  /** Labels. */
  readonly ink3: string;
  /** Links, model, first series. */
  readonly blue: string;
  /** Gap above chance, second series, weakest area. */
  readonly orange: string;
  /** Third series; never with blue in one chart. */
  readonly purple: string;
  /** Baseline, not distinguishable; graphics only. */
  readonly grey: string;
  /** See-through fills, with alpha. */
  readonly blueTint: string;
  readonly orangeTint: string;
  /** Chance band; graphics only. */
  readonly hatch: string;
  /** Cells of a confusion matrix, tinted by row share up to 62%. */
  readonly heat: string;
  readonly error: string;
  readonly warning: string;
  readonly ok: string;
  readonly codeKeyword: string;
  readonly codeString: string;
  readonly codeComment: string;
}

const light: Tokens = Object.freeze({
  paper: '#fcfcfa',
  raised: '#ffffff',
  sunk: '#f3f3ee',
  rule: '#deded7',
  rule2: '#b3b4ac',
  ink: '#191b1e',
  ink2: '#444950',
  ink3: '#62676e',
  blue: '#0b5cad',
  orange: '#b04e0a',
  purple: '#7d3f9f',
  grey: '#767a81',
  blueTint: '#0b5cad2e',
  orangeTint: '#b04e0a2e',
  hatch: '#8d9096',
  heat: '#0b5cad',
  error: '#a8281c',
  warning: '#855700',
  ok: '#0f664e',
  codeKeyword: '#7d3f9f',
  codeString: '#0f664e',
  codeComment: '#62676e',
});

const dark: Tokens = Object.freeze({
  paper: '#131518',
  raised: '#191c20',
  sunk: '#1d2025',
  rule: '#2c3036',
  rule2: '#50565e',
  ink: '#eceae5',
  ink2: '#bfc3c9',
  ink3: '#9aa0a8',
  blue: '#84bcf4',
  orange: '#f0a45c',
  purple: '#cda0ea',
  grey: '#8e949c',
  blueTint: '#84bcf44d',
  orangeTint: '#f0a45c4d',
  hatch: '#7a8088',
  heat: '#3273b8',
  error: '#ff9c8d',
  warning: '#f0c268',
  ok: '#74d3b1',
  codeKeyword: '#cda0ea',
  codeString: '#74d3b1',
  codeComment: '#9aa0a8',
});

/** The two themes; page, charts and cards take every colour from here. */
export const palette: { readonly light: Tokens; readonly dark: Tokens } = Object.freeze({
  light,
  dark,
});
