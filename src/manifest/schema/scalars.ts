import { z } from 'zod';
import { isPrivateHost } from './private-host.ts';

/** Lower-case letters, digits and hyphens; used in addresses, so it never changes lightly. */
export const Slug = z
  .string()
  .regex(
    /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])$/,
    'Use 2 to 64 lower-case letters, digits and hyphens',
  )
  .meta({ description: 'Short name used in addresses', examples: ['tumour-triage'] });

/** A share in [0, 1]. Percentages are refused with the fraction to type. */
export const Fraction = z.number().min(0).max(1);

/** A whole number of things, at least 0. */
export const Count = z.int().min(0).max(1e12);

/** A whole number of things, at least 1. */
export const PositiveCount = z.int().min(1).max(1e12);

/** A number as an author writes it; quotes keep trailing zeros ("0.90"). */
export const Decimal = z
  .union([
    z.number(),
    z.string().regex(/^[+-]?\d{1,15}(?:\.\d{1,15})?$/, 'Expected a number such as 0.93'),
  ])
  .transform(Number)
  .pipe(z.number());

// Control characters break documents; those that override the reading direction (Unicode Standard
// Annex 9) make a text look like another one, and half a character, or a line end some programs do not know,
// does not come through every format.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;

/** True for text without control characters; tabs and line ends are none. */
export function hasNoControl(text: string): boolean {
  return !CONTROL.test(text) && text.isWellFormed();
}

/** What is said about text that has one. */
export const CONTROL_REMARK = 'Remove the control character';

// Angle-bracket tags would be raw HTML.
const plainText = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine(hasNoControl, { error: CONTROL_REMARK })
    .refine((text) => !/<\/?[a-z!][^>]*>/i.test(text), {
      error: 'HTML is not allowed here; use Markdown',
    });

/** One line of plain text, bounded so that it fits its place on page and card. */
export const text = (max: number) =>
  plainText(max).refine((value) => !/[\r\n]/.test(value), { error: 'Keep this on one line' });

/** Markdown subset: paragraphs, emphasis, code, links, lists. No HTML, no images. */
export const prose = (max: number) => plainText(max);

/** `2026`, `2026-11` or `2026-11-21`. */
export const IsoDate = z
  .union([z.string(), z.int().min(1900).max(2999)])
  .transform(String)
  .pipe(z.string().refine(isRealDate, { error: 'Expected a date such as 2026-11 or 2026-11-21' }));

/** A public https address. Private hosts and other schemes are refused. */
export const Url = z.string().max(2000).refine(isPublicUrl, {
  error: 'Expected a public https:// address (no localhost, private network, javascript: or file:)',
});

/** A file beside the manifest, relative to it. */
export const FilePath = z
  .string()
  .min(1)
  .max(300)
  .refine(staysInside, {
    error: 'Expected a path inside the project folder, such as evidence/metrics.json',
  })
  .refine(isOneLine, { error: CONTROL_REMARK });

/** Text as a table or a file holds it: one line, possibly empty, spaces kept. */
export const rawText = (max: number) =>
  z.string().max(max).refine(isOneLine, { error: CONTROL_REMARK });

export const MetricId = z
  .string()
  .regex(/^[a-z0-9]+(?:[-_@][a-z0-9]+)*$/i, 'Expected a metric id such as average-precision')
  .max(64);

function isOneLine(text: string): boolean {
  return hasNoControl(text) && !/[\r\n]/.test(text);
}

function isRealDate(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function isPublicUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, username, password } = new URL(value);
  return protocol === 'https:' && !username && !password && !isPrivateHost(hostname);
}

function staysInside(path: string): boolean {
  if (/^[/\\]|^[a-z]:|\0|\\/i.test(path)) return false;
  return !path.split('/').includes('..');
}
