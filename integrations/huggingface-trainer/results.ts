import type { DraftField, DraftValue } from '../../src/drafts/draft.ts';
import type { Note } from '../../src/drafts/importer.ts';
import { leftOut } from '../../src/drafts/left-out.ts';
import { isField, metricField, readTrail } from '../../src/drafts/metric-field.ts';
import { pointerOf } from '../../src/drafts/numbers-in.ts';
import { ownValue } from '../../src/manifest/evidence/blocks.ts';
import { recoverRows } from './recover-rows.ts';

/** Numbers the Trainer wrote in one go, and where they stand. */
export interface Entry {
  readonly file: string;
  /** Keys and positions that lead to the block. */
  readonly path: readonly string[];
  readonly values: object;
}

/** Fields and remarks of one entry. */
export interface Results {
  readonly fields: readonly DraftField[];
  readonly notes: readonly Note[];
}

// What the Trainer notes down about its own work.
const BOOKKEEPING =
  /^(?:epoch|step|loss|runtime|samples|samples_per_second|steps_per_second|tokens_per_second|model_preparation_time|jit_compilation_time|gen_len|total_flos|mem_.*|.*_(?:mem|mem_gpu|mem_cpu).*)$/;
const PREFIX = /^(eval|predict|test)_/;
const AVERAGE = /(?:^|[_-])(macro|micro|weighted)(?=[_-]|$)/;

/**
 * Metrics of an entry. The Trainer evaluates on validation rows while it trains, so `eval_` is
 * never test; `predict_` and `test_` are. Rows are stated, or follow from time and speed.
 */
export function resultsOf(entry: Entry): Results {
  const named = Object.entries(entry.values).flatMap(([key, value]) => {
    const read = readKey(key, entry.values);
    return read ? [{ key, value: value as unknown, ...read }] : [];
  });
  const results = named.map((number) => fieldOf(number, entry));
  const fields = results.filter(isField);
  return { fields: [...setFields(named, entry), ...fields], notes: leftOut(results, entry.file) };
}

/** True when a key is a number measured on rows the model was not fitted to. */
export function isResultKey(key: string, values: object): boolean {
  const read = readKey(key, values);
  return read !== undefined && readTrail([read.rest]).metric !== undefined;
}

interface ReadKey {
  /** `eval`, or with several sets of rows `eval_<set>`. */
  readonly prefix: string;
  readonly set?: string;
  readonly rest: string;
}

function readKey(key: string, values: object): ReadKey | undefined {
  const [, prefix] = PREFIX.exec(key) ?? [];
  if (prefix === undefined) return key === 'perplexity' ? { prefix: 'eval', rest: key } : undefined;
  const set = setIn(key, prefix, values);
  const start = set === undefined ? prefix : `${prefix}_${set}`;
  const rest = key.slice(start.length + 1);
  if (BOOKKEEPING.test(rest)) return undefined;
  return { prefix: start, rest, ...(set === undefined ? {} : { set }) };
}

// With several sets of rows each has its own time: `eval_mnli_runtime`.
function setIn(key: string, prefix: string, values: object): string | undefined {
  const sets = Object.keys(values).flatMap((each) => {
    const [, set] = /^[a-z]+_(.+)_runtime$/.exec(each) ?? [];
    return set !== undefined && each.startsWith(`${prefix}_`) ? [set] : [];
  });
  return sets.find((set) => key.startsWith(`${prefix}_${set}_`));
}

interface Named extends ReadKey {
  readonly key: string;
  readonly value: unknown;
}

function fieldOf({ key, value, prefix, rest, set }: Named, { file, path, values }: Entry) {
  const pointer = pointerOf([...path, key]);
  const { n, how } = rowsOf(prefix, values);
  const [, average] = AVERAGE.exec(rest) ?? [];
  const more: Readonly<Record<string, DraftValue>> = {
    ...(n === undefined ? {} : { n }),
    ...(average === undefined ? {} : { average }),
    ...(set === undefined ? {} : { dataset: set }),
  };
  const result = metricField({
    trail: [average === undefined ? rest : rest.replace(AVERAGE, '').replace(/^[_-]/, '')],
    value,
    more,
    split: prefix.startsWith('eval') ? 'validation' : 'test',
    source: { file, pointer, how: `${key}${how}` },
    from: { file, pointer },
  });
  return isField(result) && how !== '' ? { ...result, confidence: 'derived' as const } : result;
}

function rowsOf(prefix: string, values: object): { readonly n?: number; readonly how: string } {
  const [stated, runtime, speed] = ['samples', 'runtime', 'samples_per_second'].map(
    (name): unknown => ownValue(values, `${prefix}_${name}`),
  );
  if (typeof stated === 'number' && Number.isInteger(stated) && stated > 0)
    return { n: stated, how: '' };
  const n = recoverRows(runtime, speed);
  return n === undefined
    ? { how: '' }
    : { n, how: `; rows = ${prefix}_runtime times ${prefix}_samples_per_second` };
}

function setFields(named: readonly Named[], { file }: Entry): DraftField[] {
  const sets = new Set(
    named.flatMap(({ set, rest }) => (set !== undefined && readTrail([rest]).metric ? [set] : [])),
  );
  return [...sets].slice(0, 10).map((name) => ({
    path: ['data'],
    adds: 'item',
    value: { name, role: ['validation'] },
    from: { file, how: 'a set of rows that was evaluated' },
    confidence: 'derived',
  }));
}
