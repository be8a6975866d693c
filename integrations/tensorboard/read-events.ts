import type { CurvePoint } from '../../src/drafts/curve-fields.ts';
import type { Note, SourceTree } from '../../src/drafts/importer.ts';
import { eventIn } from './event.ts';
import { readRecords } from './records.ts';

/** The scalars of an event file. */
export interface EventFile {
  readonly file: string;
  /** True when its first event names the format: `brain.Event:2`. */
  readonly isEvents: boolean;
  /** Whole records. */
  readonly records: number;
  readonly series: readonly { readonly tag: string; readonly points: readonly CurvePoint[] }[];
  /** Seconds since 1970 of the last event; 0 without one. */
  readonly lastTime: number;
  readonly notes: readonly Note[];
}

const MOST_TAGS = 500;

/** Reads an event file as far as it goes. Never throws. */
export async function readEvents(file: string, tree: SourceTree): Promise<EventFile> {
  const points = new Map<string, CurvePoint[]>();
  let version = '';
  let lastTime = 0;
  const read = await readRecords(file, tree, (payload) => {
    const event = eventIn(payload);
    version ||= event.version;
    lastTime = Math.max(lastTime, event.wallTime);
    for (const { tag, step, value } of event.scalars) {
      const known = points.get(tag);
      if (known) known.push({ step, value });
      else if (points.size < MOST_TAGS) points.set(tag, [{ step, value }]);
    }
  });
  const notes = [
    ...(read.stopped === undefined ? [] : [`${read.stopped}; whole records read: ${read.records}`]),
    ...(read.damaged > 0 ? [`damaged records left out: ${read.damaged}`] : []),
  ];
  return {
    file,
    isEvents: version.startsWith('brain.Event:'),
    records: read.records,
    series: [...points].map(([tag, values]) => ({ tag, points: values })),
    lastTime,
    notes: notes.map((text) => ({ file, text })),
  };
}
