import { formatPeriod } from '../format/date.ts';
import type { Period } from './content.ts';

/** A period with its text; dates that are not known are left out. */
export function periodOf(start: string | undefined, end: string | undefined): Period {
  return { text: formatPeriod(start, end), ...(start ? { start } : {}), ...(end ? { end } : {}) };
}
