import { oneLine } from '../one-line.ts';

/** The ten characters LaTeX keeps for itself, and what prints each. */
const RESERVED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Marks the T1 fonts would set as others: curly quotes where straight ones were typed. */
const QUOTES: Readonly<Record<string, string>> = {
  "'": '\\textquotesingle{}',
  '`': '\\textasciigrave{}',
  '"': '\\textquotedbl{}',
};

/** Pairs the T1 fonts join into one mark: dashes, guillemets, low quotes, Spanish question marks. */
const JOINED = /([-<>,])(?=\1)|[?!](?=`)/g;

/** Text that LaTeX prints as it stands, on one line. */
export function escapeLatex(text: string): string {
  return oneLine(text)
    .replace(JOINED, '$&\u0000')
    .replace(/[\\{}$&#_%~^'`"]/g, (mark) => RESERVED[mark] ?? QUOTES[mark] ?? '')
    .replaceAll('\u0000', '{}');
}

/**
 * An address as the first argument of `\href`: what the address may not hold, or TeX would act on,
 * is percent-encoded (RFC 3986); what hyperref reads after a backslash has one.
 */
export function escapeHref(href: string): string {
  return oneLine(href)
    .replace(/[^!-~]|[\\{}^`"<>|$]/gu, encodeURIComponent)
    .replaceAll("'", '%27')
    .replace(/[%#&_~]/g, '\\$&');
}
