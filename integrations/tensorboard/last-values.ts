import { posix } from 'node:path';
import type { DraftField, Extract } from '../../src/drafts/draft.ts';
import type { Note } from '../../src/drafts/importer.ts';
import { leftOut } from '../../src/drafts/left-out.ts';
import { isField, metricField, readTrail } from '../../src/drafts/metric-field.ts';
import { redact } from '../../src/drafts/redact.ts';
import type { EventFile } from './read-events.ts';
import { trailsOf } from './trails.ts';

/** Metrics, the file they are read from and what was left out. */
export interface LastValues {
  readonly fields: readonly DraftField[];
  readonly extracts: readonly Extract[];
  readonly notes: readonly Note[];
}

/** The value at the last step of every scalar that is a metric. */
export function lastValues(folder: string, files: readonly EventFile[]): LastValues {
  const extract = posix.join(folder, 'tensorboard.last.json');
  const values = files.flatMap(lastOfEach);
  const known = values.filter(
    ({ trail, value }) => readTrail(trail).metric && Number.isFinite(value),
  );
  const results = values.map((value) =>
    metricField({
      trail: value.trail,
      value: value.value,
      source: { file: value.file, how: `${value.tag} at its last step` },
      from: { file: extract, pointer: `/last/${known.indexOf(value)}/value` },
    }),
  );
  const fields = results.filter(isField);
  const file = files[0]?.file ?? '';
  const notes = leftOut(results, file);
  if (fields.length === 0) return { fields: [], extracts: [], notes };
  return { fields, extracts: [extractOf(extract, known)], notes: [...notes, { file, text: LAST }] };
}

const LAST =
  'the values of the last step were taken; they need not be those of the model that was kept';

interface LastValue {
  readonly file: string;
  readonly tag: string;
  readonly trail: readonly string[];
  readonly step: number;
  readonly value: number;
}

// Of a step that was written twice the later value counts.
function lastOfEach(events: EventFile): LastValue[] {
  return trailsOf(events).map(({ tag, trail, points }) => {
    const none = { step: -Infinity, value: NaN };
    const last = points.reduce((most, next) => (next.step >= most.step ? next : most), none);
    return { file: events.file, tag, trail, ...last };
  });
}

function extractOf(file: string, values: readonly LastValue[]): Extract {
  const last = values.map((each) => ({
    madeFrom: redact(each.file).text,
    tag: each.tag,
    step: each.step,
    value: each.value,
  }));
  const text = `${JSON.stringify({ last }, null, 1)}\n`;
  return { file, text, sources: [...new Set(values.map((each) => each.file))] };
}
