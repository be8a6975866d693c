import type { DraftField, DraftValue } from '../../src/drafts/draft.ts';
import { ownValue } from '../../src/manifest/evidence/blocks.ts';
import { GAP } from '../../src/manifest/gaps.ts';

/** Settings worth showing; the others are switches of the program, and paths on somebody's disk. */
const SHOWN =
  `epochs patience batch imgsz optimizer seed lr0 lrf momentum weight_decay warmup_epochs
  cos_lr close_mosaic amp freeze dropout mosaic mixup label_smoothing single_cls deterministic`.split(
    /\s+/,
  );

/** Model and data that an `args.yaml` names. */
export function settingFields(
  args: object,
  { file, seconds }: { readonly file: string; readonly seconds: number },
): DraftField[] {
  return [...modelFields(args, { file, seconds }), ...dataFields(args, file)];
}

function modelFields(
  args: object,
  { file, seconds }: { readonly file: string; readonly seconds: number },
): DraftField[] {
  const weights = fileName(ownValue(args, 'model'));
  const [epochs, batch, seed] = ['epochs', 'batch', 'seed'].map((key) => wholeIn(args, key));
  const training: Readonly<Record<string, DraftValue>> = {
    ...(epochs === undefined || epochs < 1 ? {} : { epochs }),
    ...(batch === undefined || batch < 1 ? {} : { batchSize: batch }),
    ...(seed === undefined ? {} : { seeds: [seed] }),
    ...(seconds > 0 ? { durationS: seconds } : {}),
  };
  const start = weights !== undefined && isPublished(weights);
  const value: DraftValue = {
    name: start ? stemOf(weights) : GAP,
    final: GAP,
    library: { name: 'Ultralytics' },
    ...(start && weights.endsWith('.pt') ? { pretrainedFrom: { name: weights } } : {}),
    hyperparameters: shownSettings(args),
    ...(Object.keys(training).length > 0 ? { training } : {}),
  };
  return [
    { path: ['models'], adds: 'item', value, from: { file, how: 'settings of the training' } },
  ];
}

// Names that Ultralytics itself gives; any other file is somebody's own, such as `best.pt`.
function isPublished(name: string): boolean {
  return /^(?:yolo|rtdetr)[\w.-]*\.(?:pt|ya?ml)$/i.test(name);
}

function shownSettings(args: object): DraftValue {
  return Object.fromEntries(
    SHOWN.flatMap((key): [string, DraftValue][] => {
      const value: unknown = ownValue(args, key);
      const isShort = typeof value === 'string' && value.length <= 40 && !/[\\/]/.test(value);
      const fits =
        isShort ||
        typeof value === 'boolean' ||
        (typeof value === 'number' && Number.isFinite(value));
      return fits ? [[key, value]] : [];
    }),
  );
}

// `data.yaml` is what everybody calls it, and says nothing.
function dataFields(args: object, file: string): DraftField[] {
  const name = stemOf(fileName(ownValue(args, 'data')) ?? '');
  if (name === '' || name === 'data' || name === 'dataset' || name.length > 80) return [];
  const from = { file, pointer: '/data', how: 'name of the file that lists the images' };
  const value = { name, role: ['train', 'validation'] };
  return [{ path: ['data'], adds: 'item', value, from, confidence: 'derived' }];
}

function fileName(path: unknown): string | undefined {
  const name = typeof path === 'string' ? path.split(/[\\/]/).at(-1) : undefined;
  return name !== undefined && /^[\w.-]{1,80}$/.test(name) ? name : undefined;
}

function stemOf(name: string): string {
  return name.replace(/\.\w+$/, '');
}

function wholeIn(args: object, key: string): number | undefined {
  const value: unknown = ownValue(args, key);
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
}
