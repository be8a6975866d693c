import { posix } from 'node:path';
import { valueIn } from '../../src/drafts/content-of.ts';
import type { SourceTree } from '../../src/drafts/importer.ts';
import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';

/** What MLflow wrote beside a saved model. */
export interface SavedModel {
  /** File that says so, as in the tree. */
  readonly file: string;
  /** Run that saved it; absent when it was saved outside of one. */
  readonly runId?: string;
  /** Milliseconds since 1970, UTC. */
  readonly savedAt?: number;
  /** Library it was trained with, as people write it. */
  readonly library?: { readonly name: string; readonly version?: string };
  /** Columns or numbers the model is fed for one row. */
  readonly features?: number;
}

const MAX_BYTES = 2e6;

/** Every `MLmodel` file in a tree. */
export async function savedModels(tree: SourceTree): Promise<SavedModel[]> {
  const files = tree.files.filter(
    ({ path, bytes }) => posix.basename(path) === 'MLmodel' && bytes <= MAX_BYTES,
  );
  const read = await Promise.all(
    files.map(async ({ path }) => {
      const text = await tree.text(path, { limit: MAX_BYTES });
      return modelIn(valueIn(text, 'MLmodel.yaml') ?? {}, path);
    }),
  );
  return read.filter((model) => model !== undefined);
}

/** Models in the tag `mlflow.log-model.history`, which outlives the files; the newest first. */
export function loggedModels(history: string, file: string): SavedModel[] {
  const list = valueIn(history, 'history.json');
  if (!Array.isArray(list)) return [];
  return list
    .flatMap((each: unknown) => modelIn(each, file) ?? [])
    .toSorted((a, b) => (b.savedAt ?? 0) - (a.savedAt ?? 0));
}

function modelIn(value: unknown, file: string): SavedModel | undefined {
  const flavors = isBlock(value) ? ownValue(value, 'flavors') : undefined;
  if (!isBlock(value) || !isBlock(flavors)) return undefined;
  const runId = ownValue(value, 'run_id');
  const savedAt = timeOf(ownValue(value, 'utc_time_created'));
  const library = libraryIn(flavors);
  const signature = ownValue(value, 'signature');
  const features = isBlock(signature) ? featuresIn(ownValue(signature, 'inputs')) : undefined;
  return {
    file,
    ...(typeof runId === 'string' && runId !== '' ? { runId } : {}),
    ...(savedAt === undefined ? {} : { savedAt }),
    ...(library ? { library } : {}),
    ...(features === undefined ? {} : { features }),
  };
}

/** Flavours of MLflow: the library's name and the key of its version. */
const LIBRARIES: ReadonlyMap<string, readonly [name: string, version: string]> = new Map([
  ['catboost', ['CatBoost', 'catboost_version']],
  ['fastai', ['fastai', 'fastai_version']],
  ['h2o', ['H2O', 'h2o_version']],
  ['keras', ['Keras', 'keras_version']],
  ['lightgbm', ['LightGBM', 'lgb_version']],
  ['onnx', ['ONNX', 'onnx_version']],
  ['paddle', ['PaddlePaddle', 'paddle_version']],
  ['pmdarima', ['pmdarima', 'pmdarima_version']],
  ['prophet', ['Prophet', 'prophet_version']],
  ['pytorch', ['PyTorch', 'pytorch_version']],
  ['sentence_transformers', ['Sentence Transformers', 'sentence_transformers_version']],
  ['sklearn', ['scikit-learn', 'sklearn_version']],
  ['spacy', ['spaCy', 'spacy_version']],
  ['spark', ['Apache Spark', 'pyspark_version']],
  ['statsmodels', ['statsmodels', 'statsmodels_version']],
  ['tensorflow', ['TensorFlow', 'tensorflow_version']],
  ['transformers', ['Transformers', 'transformers_version']],
  ['xgboost', ['XGBoost', 'xgb_version']],
]);

// `python_function` says how to load it; a model of two libraries does not say which one trained it.
function libraryIn(flavors: object): SavedModel['library'] {
  const found = Object.entries(flavors).flatMap(([flavor, block]: [string, unknown]) => {
    const known = LIBRARIES.get(flavor);
    return known && isBlock(block) ? [{ known, block }] : [];
  });
  const [only] = found;
  if (!only || found.length > 1) return undefined;
  const [name, key] = only.known;
  const version = ownValue(only.block, key);
  return typeof version === 'string' && /^[\w.+-]{1,20}$/.test(version)
    ? { name, version }
    : { name };
}

// Inputs are JSON inside the file: a list of columns, or one tensor whose first size is the rows.
function featuresIn(inputs: unknown): number | undefined {
  if (typeof inputs !== 'string') return undefined;
  const value = valueIn(inputs, 'inputs.json');
  const columns: readonly unknown[] = Array.isArray(value) ? value : [];
  const [first, ...others] = columns;
  if (others.length === 0) return isBlock(first) ? widthOf(first) : undefined;
  return columns.every(isColumn) ? columns.length : undefined;
}

// One column of text is a text and no feature.
function widthOf(input: object): number | undefined {
  const spec = ownValue(input, 'tensor-spec');
  const shape = isBlock(spec) ? ownValue(spec, 'shape') : undefined;
  if (!Array.isArray(shape))
    return isColumn(input) && ownValue(input, 'type') !== 'string' ? 1 : undefined;
  const sizes: readonly unknown[] = shape;
  const [rows, width, ...more] = sizes;
  const flat = rows === -1 && more.length === 0;
  return flat && typeof width === 'number' && width > 0 ? width : undefined;
}

function isColumn(input: unknown): boolean {
  return (
    isBlock(input) && ownValue(input, 'type') !== 'tensor' && ownValue(input, 'type') !== undefined
  );
}

function timeOf(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  const [, day, time] = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)/.exec(value) ?? [];
  const at = day === undefined ? NaN : Date.parse(`${day}T${time}Z`);
  return Number.isNaN(at) ? undefined : at;
}
