import { fittingLine } from './fitting-text.ts';
import { licenceId } from './licence-id.ts';

/**
 * The licence of a data set as a manifest writes it: its SPDX id where it is known, otherwise the
 * words it is named by. Undefined for words that name none, such as `other`.
 */
export function dataLicence(name: unknown): string | undefined {
  if (typeof name !== 'string') return undefined;
  const known = licenceId(name);
  if (known !== undefined) return known;
  if (/^unknown$/i.test(name.trim())) return 'unknown';
  return /^(?:other\b.*|none|n\/a|tbd|todo)$/i.test(name.trim())
    ? undefined
    : fittingLine(name, 60);
}
