import type { DraftValue } from '../../src/drafts/draft.ts';
import { redact } from '../../src/drafts/redact.ts';
import { hasNoControl } from '../../src/manifest/schema/scalars.ts';
import type { Logged } from './run.ts';

/** Settings fit for a manifest, and how many are not. */
export interface Settings {
  readonly values: Readonly<Record<string, DraftValue>>;
  readonly left: number;
}

const MOST = 40;
const LONGEST_KEY = 60;
const LONGEST_VALUE = 120;

/**
 * Settings of a run as a manifest holds them. Left out are printed objects, paths, private words, texts too
 * long, settings two runs disagree about, and those beyond the first 40.
 */
export function settingsOf(params: readonly Logged[]): Settings {
  const byKey = Map.groupBy(params, ({ key }) => key);
  const fit = [...byKey]
    .filter(([, same]) => new Set(same.map(({ value }) => value)).size === 1)
    .flatMap(([, same]) => same.slice(0, 1))
    .filter(isPlain);
  const taken = firstOf(fit);
  return {
    values: Object.fromEntries(taken.map(({ key, value }) => [key, valueOf(value)])),
    left: byKey.size - taken.length,
  };
}

// Automatic logging writes every default: what was left at None goes first.
function firstOf(params: readonly Logged[]): readonly Logged[] {
  if (params.length <= MOST) return params;
  return params.filter(({ value }) => value !== 'None').slice(0, MOST);
}

function isPlain({ key, value }: Logged): boolean {
  const fits =
    key !== '' &&
    key.length <= LONGEST_KEY &&
    value.length <= LONGEST_VALUE &&
    hasNoControl(key + value);
  return fits && !PRINTED.test(value) && Object.keys(redact(`${key}=${value}`).counts).length === 0;
}

// `SimpleImputer()`, `<function f at 0x7f…>`, `/data/train.csv`, `s3://…`, `C:\…`, and tags as in HTML.
const PRINTED = /^\w[\w.]*\(|\bat 0x|<[/a-z!][^>]*>|^[/~]|^\.\.?\/|:\/\/|^[a-z]:\\|^file:/i;

/** MLflow keeps every setting as the text Python prints; a number stays as it was written. */
function valueOf(text: string): DraftValue {
  if (text === 'None') return null;
  if (text === 'True' || text === 'False') return text === 'True';
  return text !== '' && String(Number(text)) === text && Number.isFinite(Number(text))
    ? Number(text)
    : text;
}
