import type { DraftField, DraftValue } from '../../src/drafts/draft.ts';
import type { Note } from '../../src/drafts/importer.ts';
import { GAP } from '../../src/manifest/gaps.ts';
import { posix } from 'node:path';
import type { TrackedFile } from './locked.ts';

/** A tracked file, and the `.dvc` file that names it. */
export interface Tracked {
  readonly file: string;
  readonly tracked: TrackedFile;
}

const MODEL = /\.(?:pt|pth|ckpt|onnx|pkl|pickle|joblib|h5|keras|safetensors|tflite|bin|pb|model)$/i;
/** Data sets of a manifest. */
const MOST = 10;

/** Data sets out of tracked files. What they were used for DVC does not say; files of models are a note. */
export function dataFields(all: readonly Tracked[]): {
  readonly fields: readonly DraftField[];
  readonly notes: readonly Note[];
} {
  const models = all.filter(({ tracked }) => MODEL.test(tracked.path));
  const data = all.filter((each) => !models.includes(each));
  return {
    fields: data.slice(0, MOST).map(({ file, tracked }) => ({
      path: ['data'],
      adds: 'item',
      value: dataset(tracked),
      from: { file, pointer: '/outs', how: 'a file tracked by DVC' },
    })),
    notes: [
      ...models.map(({ file }) => ({ file, text: 'tracks a file of a model; not taken as data' })),
      ...data.slice(MOST).map(({ file }) => ({ file, text: `not taken: ${MOST} data sets fit` })),
    ],
  };
}

// The hash of a folder is that of DVC's own listing, which nobody else can compare.
function dataset({ path, md5, size, url }: TrackedFile): DraftValue {
  const hash = md5?.endsWith('.dir') ? undefined : md5;
  return {
    name: posix.basename(path).slice(0, 80),
    role: GAP,
    ...(url === undefined ? {} : { url }),
    ...(size === undefined ? {} : { size: { bytes: size } }),
    ...(hash === undefined ? {} : { hash: { algo: 'md5', value: hash } }),
  };
}
