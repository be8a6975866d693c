import type { Note } from './importer.ts';
import { isField } from './metric-field.ts';
import type { NotAMetric, metricField } from './metric-field.ts';

const SHOWN = 8;

const REASONS: readonly (readonly [NotAMetric['reason'], string])[] = [
  ['unknown', 'not taken, no known metric'],
  ['not-finite', 'not taken, no finite number'],
  ['out-of-range', 'not taken, outside the range of the metric (a percentage?)'],
];

/** One note for each reason why numbers of a file became no metrics, with the first eight names. */
export function leftOut(results: readonly ReturnType<typeof metricField>[], file: string): Note[] {
  const left = results.filter((result): result is NotAMetric => !isField(result));
  return REASONS.flatMap(([reason, words]) => {
    const names = left.filter((each) => each.reason === reason).map(({ name }) => name);
    if (names.length === 0) return [];
    const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
    return [{ file, text: `${words}: ${names.slice(0, SHOWN).join(', ')}${more}` }];
  });
}
