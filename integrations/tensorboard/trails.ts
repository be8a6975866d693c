import { posix } from 'node:path';
import type { Series } from '../../src/drafts/curve-fields.ts';
import { splitName } from '../../src/drafts/split-word.ts';
import type { EventFile } from './read-events.ts';

/** A scalar with the keys that say what and which rows it is about. */
export interface Tagged extends Series {
  /** As written. */
  readonly tag: string;
  /** True when its steps count epochs. */
  readonly byEpoch: boolean;
}

const EPOCH = /^epoch_/;

/**
 * Scalars of a file by their trails: its folder where that names rows (`train`, `validation`), and
 * the parts of the tag. Of Keras' `epoch_acc` and `epoch_val_acc` in one file, the first is about
 * training rows.
 */
export function trailsOf({ file, series }: EventFile): Tagged[] {
  const folder = posix.basename(posix.dirname(file));
  const isPart = splitName(folder).rest === '' && folder !== '.';
  const tags = new Set(series.map(({ tag }) => tag));
  return series.map(({ tag, points }) => {
    const isTraining = EPOCH.test(tag) && tags.has(tag.replace(EPOCH, 'epoch_val_'));
    const part = isPart ? [folder] : isTraining ? ['train'] : [];
    return {
      tag,
      points,
      byEpoch: EPOCH.test(tag),
      trail: [...part, ...tag.replace(EPOCH, '').split('/')],
    };
  });
}
