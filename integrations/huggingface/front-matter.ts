import type { DraftField, DraftValue } from '../../src/drafts/draft.ts';
import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';
import { GAP } from '../../src/manifest/gaps.ts';
import { TASK_TYPES } from '../../src/manifest/schema/families.ts';

/** One line of text at a key; undefined for lists, placeholders and what is too long. */
export function textIn(block: object, key: string, most: number): string | undefined {
  const value: unknown = ownValue(block, key);
  return oneLine(value, most);
}

/** The texts at a key that holds one or a list of them. */
export function textsIn(block: object, key: string, most: number): string[] {
  const value: unknown = ownValue(block, key);
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return [...new Set(list.flatMap((item) => oneLine(item, most) ?? []))];
}

function oneLine(value: unknown, most: number): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  const fits = text !== '' && text.length <= most && !/[\p{Cc}<>{}]/u.test(text);
  return fits && !/^\[?more information needed/i.test(text) ? text : undefined;
}

/** The list below `model-index`; empty when there is none. */
export function modelIndexIn(meta: object): readonly unknown[] {
  const index: unknown = ownValue(meta, 'model-index');
  return Array.isArray(index) ? index : [];
}

/** The name a card gives its model in `model-index`. */
export function modelNameIn(meta: object): string | undefined {
  const [first] = modelIndexIn(meta);
  return isBlock(first) ? textIn(first, 'name', 80) : undefined;
}

/** Address of a model or, with `datasets/`, a data set; undefined for a name without its owner. */
export function repositoryUrl(name: string, folder: '' | 'datasets/' = ''): string | undefined {
  return /^[\w.-]+\/[\w.-]+$/.test(name) ? `https://huggingface.co/${folder}${name}` : undefined;
}

// The hub writes licences in lower case; these are their names in the SPDX list.
const SPDX = new Map(
  `MIT Apache-2.0 BSD-2-Clause BSD-3-Clause GPL-2.0 GPL-3.0 LGPL-2.1 LGPL-3.0 AGPL-3.0 MPL-2.0 ISC
  Unlicense CC0-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-3.0 CC-BY-4.0 CC-BY-SA-3.0 CC-BY-SA-4.0 CC-BY-NC-3.0
  CC-BY-NC-4.0 CC-BY-NC-SA-4.0 CC-BY-NC-ND-4.0 CC-BY-ND-4.0 EUPL-1.1 AFL-3.0 Artistic-2.0 BSL-1.0
  Zlib WTFPL PostgreSQL OFL-1.1 ECL-2.0 EPL-2.0 ODbL-1.0`
    .split(/\s+/)
    .map((id) => [id.toLowerCase(), id]),
);

/** Task, licence and emissions that the front matter of a card states. */
export function frontMatterFields(meta: object, { file }: { readonly file: string }): DraftField[] {
  return [...taskFields(meta, file), ...licenseFields(meta, file), ...emissionFields(meta, file)];
}

function taskFields(meta: object, file: string): DraftField[] {
  const [tag] = [textIn(meta, 'pipeline_tag', 60), ...indexTasks(meta)].filter(
    (each) => each !== undefined && TASK_TYPES.includes(each),
  );
  if (tag === undefined) return [];
  const how = 'task in the front matter';
  return [{ path: ['task', 'type'], value: tag, from: { file, how } }];
}

function indexTasks(meta: object): (string | undefined)[] {
  return modelIndexIn(meta).flatMap((model) => {
    const results: unknown = isBlock(model) ? ownValue(model, 'results') : undefined;
    return (Array.isArray(results) ? results : []).map((result: unknown) => {
      const task: unknown = isBlock(result) ? ownValue(result, 'task') : undefined;
      return isBlock(task) ? textIn(task, 'type', 60) : undefined;
    });
  });
}

function licenseFields(meta: object, file: string): DraftField[] {
  const [stated] = textsIn(meta, 'license', 40);
  const id = stated === 'other' ? textIn(meta, 'license_name', 40) : stated;
  if (id === undefined || id === 'unknown') return [];
  const from = { file, pointer: '/license', how: 'licence in the front matter' };
  return [{ path: ['license', 'model'], value: SPDX.get(id.toLowerCase()) ?? id, from }];
}

// The hub counts grams, a manifest kilograms.
function emissionFields(meta: object, file: string): DraftField[] {
  const stated: unknown = ownValue(meta, 'co2_eq_emissions');
  const block = isBlock(stated) ? stated : { emissions: stated };
  const grams: unknown = ownValue(block, 'emissions');
  if (typeof grams !== 'number' || !(grams >= 0) || grams > 1e15) return [];
  const hardware = textIn(block, 'hardware_used', 80) ?? GAP;
  const measured = /code\s*carbon/i.test(textIn(block, 'source', 200) ?? '');
  const from = { file, pointer: '/co2_eq_emissions', how: 'emissions in grams, divided by 1000' };
  const values: Readonly<Record<string, DraftValue>> = {
    hardware,
    co2eqKg: grams / 1000,
    ...(measured ? { source: 'codecarbon' } : {}),
  };
  return Object.entries(values).map(([key, value]) => ({
    path: ['compute', key],
    value,
    from,
    confidence: 'derived',
  }));
}
