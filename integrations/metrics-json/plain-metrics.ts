import type { DraftField } from '../../src/drafts/draft.ts';
import type { Note } from '../../src/drafts/importer.ts';
import { isField, metricField } from '../../src/drafts/metric-field.ts';
import type { NotAMetric } from '../../src/drafts/metric-field.ts';
import { numbersIn } from '../../src/drafts/numbers-in.ts';
import { reportsIn } from './report-in.ts';

interface Options {
  readonly file: string;
  readonly trailOf: (file: string, keys: readonly string[]) => readonly string[];
}

const SHOWN = 8;

/** Metrics among the numbers of a file, outside its classification reports. */
export function plainMetrics(
  value: unknown,
  { file, trailOf }: Options,
): { readonly fields: readonly DraftField[]; readonly notes: readonly Note[] } {
  const reports = reportsIn(value).map(({ path }) => path);
  const results = numbersIn(value)
    .map((number) => ({ ...number, keys: number.path.map(String) }))
    .filter(({ keys }) => !reports.some((path) => path.every((key, at) => keys[at] === key)))
    .map(({ keys, pointer, value: number }) =>
      metricField({
        trail: trailOf(file, keys),
        value: number,
        source: { file, pointer, how: `the number at ${pointer}` },
        from: { file, pointer },
      }),
    );
  const left = results.filter((result): result is NotAMetric => !isField(result));
  return { fields: results.filter(isField), notes: notesOn(left, file) };
}

const REASONS: readonly (readonly [NotAMetric['reason'], string])[] = [
  ['unknown', 'not taken, no known metric'],
  ['not-finite', 'not taken, no finite number'],
  ['out-of-range', 'not taken, outside the range of the metric (a percentage?)'],
];

function notesOn(left: readonly NotAMetric[], file: string): Note[] {
  return REASONS.flatMap(([reason, words]) => {
    const names = left.filter((each) => each.reason === reason).map(({ name }) => name);
    if (names.length === 0) return [];
    const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
    return [{ file, text: `${words}: ${names.slice(0, SHOWN).join(', ')}${more}` }];
  });
}
