import { valueIn } from '../../src/drafts/content-of.ts';
import type { DraftField, DraftSource, DraftValue } from '../../src/drafts/draft.ts';
import type { SourceTree } from '../../src/drafts/importer.ts';
import { redact } from '../../src/drafts/redact.ts';
import { isBlock } from '../../src/manifest/evidence/blocks.ts';
import { GAP } from '../../src/manifest/gaps.ts';

/** A setting of a run, such as the learning rate. */
export interface FoundSetting {
  /** Keys joined by dots: `train.lr`. */
  readonly name: string;
  readonly value: string | number | boolean;
}

/** Most settings of one model; beyond, they are a dump and no choice. */
export const MOST_SETTINGS = 60;

const MAX_BYTES = 1e6;
const DEEPEST = 6;

/** A YAML file's content; undefined when it is too large, cannot be read or is no YAML. */
export async function yamlIn(path: string, tree: SourceTree): Promise<unknown> {
  return valueIn(await tree.text(path, { limit: MAX_BYTES }), `${path}.yaml`);
}

/** Scalars in blocks of keys. Lists, long texts and texts with something private are no settings. */
export function settingsIn(value: unknown, path: readonly string[] = []): FoundSetting[] {
  if (isBlock(value) && path.length < DEEPEST)
    return Object.entries(value).flatMap(([key, child]) => settingsIn(child, [...path, key]));
  const name = path.join('.');
  const isName = name !== '' && name.length <= 60;
  return isName && isSetting(value) && isPublic(name, value) ? [{ name, value }] : [];
}

/** The model that was trained with these settings, not yet named; none without settings. */
export function modelSettings(settings: readonly FoundSetting[], from: DraftSource): DraftField[] {
  if (settings.length === 0) return [];
  const value = { name: GAP, algorithm: GAP, final: true, ...settingsOfModel(settings) };
  return [{ path: ['models'], adds: 'item', value, from }];
}

/** The settings as a key of a model. */
export function settingsOfModel(
  settings: readonly FoundSetting[],
): Readonly<Record<string, DraftValue>> {
  const entries = settings.slice(0, MOST_SETTINGS).map(({ name, value }) => [name, value] as const);
  return entries.length > 0 ? { hyperparameters: Object.fromEntries(entries) } : {};
}

function isSetting(value: unknown): value is FoundSetting['value'] {
  if (typeof value === 'string') return value.length <= 120 && !/[\r\n]/.test(value);
  return typeof value === 'number' ? Number.isFinite(value) : typeof value === 'boolean';
}

// A path says where the author's files lie, also where no rule of redaction knows it.
function isPublic(name: string, value: FoundSetting['value']): boolean {
  if (typeof value !== 'string') return true;
  const { counts } = redact(`${name}: ${value}`);
  return Object.keys(counts).length === 0 && !/^(?:~|[a-z]:)?[\\/]|^\.\.?[\\/]/i.test(value);
}
