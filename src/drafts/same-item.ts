import { isBlock, ownValue } from '../manifest/evidence/blocks.ts';
import { GAP } from '../manifest/gaps.ts';
import { metricId } from '../metrics/registry.ts';

const NAMES = ['name', 'path', 'label', 'category', 'statement', 'purpose', 'title'];
/** What tells two numbers of one metric apart. */
const MARKS = ['average', 'positiveClass', 'threshold', 'beta', 'k', 'dataset'];

/**
 * True when two items of a list are about the same thing: the same value of the same file; the same
 * metric of the same rows; the same name; or the same text.
 */
export function sameItem(written: unknown, suggested: unknown): boolean {
  if (!isBlock(written) || !isBlock(suggested)) return written === suggested;
  if (isSamePlace(ownValue(written, 'from'), ownValue(suggested, 'from'))) return true;
  const id = ownValue(written, 'id');
  if (typeof id === 'string') return isSameMetric(written, suggested, id);
  const name = NAMES.find((key) => ownValue(written, key) !== undefined);
  return name === undefined
    ? JSON.stringify(written) === JSON.stringify(suggested)
    : ownValue(written, name) === ownValue(suggested, name);
}

/** True when two `from` blocks name the same value of the same file. */
export function isSamePlace(a: unknown, b: unknown): boolean {
  if (!isBlock(a) || !isBlock(b)) return false;
  return ['file', 'pointer', 'column', 'row', 'columns'].every(
    (key) => JSON.stringify(ownValue(a, key)) === JSON.stringify(ownValue(b, key)),
  );
}

// Rows that nobody named may be any rows: such a number is the same only in the same file, or when it
// was written down digit by digit before.
function isSameMetric(a: object, b: object, id: string): boolean {
  const [split, other] = [ownValue(a, 'split'), ownValue(b, 'split')];
  if (metricId(id) !== metricId(String(ownValue(b, 'id')))) return false;
  if (!MARKS.every((key) => ownValue(a, key) === ownValue(b, key))) return false;
  return other === GAP ? isSameText(a, b) : split === other;
}

function isSameText(a: object, b: object): boolean {
  if ([a, b].some((item) => ownValue(item, 'from') !== undefined)) return false;
  const value = ownValue(b, 'value');
  return (
    value !== undefined && ['value', 'n'].every((key) => ownValue(a, key) === ownValue(b, key))
  );
}
