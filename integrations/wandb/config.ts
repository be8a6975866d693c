import type { DraftField, DraftValue } from '../../src/drafts/draft.ts';
import type { Note } from '../../src/drafts/importer.ts';
import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';
import { GAP } from '../../src/manifest/gaps.ts';
import { settingsIn, settingsOfModel } from '../import/settings.ts';
import type { RunFile } from './run-file.ts';

/** True for a `config.yaml` of W&B, whatever stands beside its own keys. */
export function isConfig(value: unknown): boolean {
  return (
    isBlock(value) &&
    (ownValue(value, 'wandb_version') !== undefined || ownValue(value, '_wandb') !== undefined)
  );
}

/** The model of a run: its settings, and how long training took. */
export function configFields(
  config: RunFile | undefined,
  summary: unknown,
): { readonly fields: readonly DraftField[]; readonly notes: readonly Note[] } {
  if (!config || !isConfig(config.value)) return { fields: [], notes: [] };
  const { file, value } = config;
  const settings = settingsIn(ownValues(value));
  const seconds: unknown = isBlock(summary) ? ownValue(summary, '_runtime') : undefined;
  const isTime = typeof seconds === 'number' && Number.isFinite(seconds) && seconds > 0;
  const training: Readonly<Record<string, DraftValue>> = isTime
    ? { training: { durationS: seconds } }
    : {};
  const model = { ...settingsOfModel(settings), ...training };
  if (Object.keys(model).length === 0)
    return { fields: [], notes: [{ file, text: 'holds no settings of the author' }] };
  const from = { file, how: 'settings of the run' };
  const fields: DraftField[] = [
    {
      path: ['models'],
      adds: 'item',
      value: { name: GAP, algorithm: GAP, final: true, ...model },
      from,
    },
  ];
  return { fields, notes: [] };
}

// Each setting is a block with a description and the value; keys with an underscore are W&B's own.
function ownValues(config: unknown): object {
  if (!isBlock(config)) return {};
  const entries: [string, unknown][] = Object.entries(config);
  return Object.fromEntries(
    entries.flatMap(([key, entry]) => {
      const isOwn = !key.startsWith('_') && key !== 'wandb_version' && isBlock(entry);
      const value: unknown = isOwn ? ownValue(entry, 'value') : undefined;
      return value === undefined || value === null ? [] : [[key, value]];
    }),
  );
}
