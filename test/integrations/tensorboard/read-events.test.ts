import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openTree } from '../../../integrations/import/tree-fs.ts';
import { readEvents } from '../../../integrations/tensorboard/read-events.ts';
import { withFolder } from '../cli/temporary-folder.ts';
import { record, scalarEvent, tensorEvent, versionEvent } from './event-writer.ts';

describe('readEvents', () => {
  test('reads plain values and single tensors, raw or packed, and no other tensors', async () => {
    const { series, isEvents, records } = await read([
      versionEvent(),
      scalarEvent('plain', 300, 0.9),
      tensorEvent('raw', [0.25]),
      tensorEvent('packed', [0.75], { packed: true }),
      tensorEvent('histogram', [1, 2, 3], { plugin: 'histograms' }),
      tensorEvent('pair', [1, 2]),
      tensorEvent('picture', [1], { plugin: 'images' }),
    ]);
    expect({ isEvents, records }).toEqual({ isEvents: true, records: 7 });
    expect(series).toEqual([
      { tag: 'plain', points: [{ step: 300, value: 0.9 }] },
      { tag: 'raw', points: [{ step: 1, value: 0.25 }] },
      { tag: 'packed', points: [{ step: 1, value: 0.75 }] },
    ]);
  });

  test.each([1, 8, 13, 30])('keeps what stands before an end %i bytes early', async (missing) => {
    const whole = Buffer.concat([versionEvent(), scalarEvent('a', 1, 1), scalarEvent('a', 2, 2)]);
    const { series, notes } = await read([whole.subarray(0, whole.length - missing)]);
    expect(series).toEqual([{ tag: 'a', points: [{ step: 1, value: 1 }] }]);
    expect(notes.map(({ text }) => text)).toEqual([
      'ends in the middle of a record, as when a run is being written or was stopped; whole records read: 2',
    ]);
  });

  test('passes over a record whose contents were changed', async () => {
    const changed = scalarEvent('a', 1, 1);
    changed[20] = (changed[20] ?? 0) ^ 1;
    const { series, notes } = await read([versionEvent(), changed, scalarEvent('a', 2, 2)]);
    expect(series).toEqual([{ tag: 'a', points: [{ step: 2, value: 2 }] }]);
    expect(notes.map(({ text }) => text)).toEqual(['damaged records left out: 1']);
  });

  test('ends where a length was changed', async () => {
    const changed = scalarEvent('a', 1, 1);
    changed[1] = 9;
    const { series, notes } = await read([versionEvent(), changed, scalarEvent('a', 2, 2)]);
    expect(series).toEqual([]);
    expect(notes[0]?.text).toMatch(/^is damaged.*whole records read: 1$/);
  });

  test('passes over large records and finds what comes after them, across chunks', async () => {
    const pictures = Array.from({ length: 3 }, () => record(new Uint8Array(3_000_000)));
    const points = Array.from({ length: 2000 }, (_, step) => scalarEvent('a', step, step));
    const { series, records } = await read([versionEvent(), ...pictures, ...points]);
    expect(records).toBe(2004);
    expect(series[0]?.points).toHaveLength(2000);
  });

  test('takes nothing from a file that is none', async () => {
    const { isEvents, series } = await read([Buffer.from('step,loss\n1,2\n'.repeat(9))]);
    expect({ isEvents, series }).toEqual({ isEvents: false, series: [] });
  });
});

async function read(parts: readonly Uint8Array[]) {
  let found: Awaited<ReturnType<typeof readEvents>> | undefined;
  await withFolder(async (folder) => {
    writeFileSync(join(folder, 'events.out.tfevents.1'), Buffer.concat(parts));
    const { tree } = await openTree(folder);
    found = await readEvents('events.out.tfevents.1', tree);
  });
  if (!found) throw new Error('nothing was read');
  return found;
}
