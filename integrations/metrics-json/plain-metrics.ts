import type { DraftField } from '../../src/drafts/draft.ts';
import type { Note } from '../../src/drafts/importer.ts';
import { leftOut } from '../../src/drafts/left-out.ts';
import { isField, metricField } from '../../src/drafts/metric-field.ts';
import { numbersIn } from '../../src/drafts/numbers-in.ts';
import { reportsIn } from './report-in.ts';

interface Options {
  readonly file: string;
  readonly trailOf: (file: string, keys: readonly string[]) => readonly string[];
}

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
  return { fields: results.filter(isField), notes: leftOut(results, file) };
}
