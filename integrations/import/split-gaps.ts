import type { DraftField, DraftValue } from '../../src/drafts/draft.ts';
import { isBlock } from '../../src/manifest/evidence/blocks.ts';
import { GAP } from '../../src/manifest/gaps.ts';
import type { ResultSplit } from '../../src/manifest/schema/reported-metric.ts';

/** Fields whose open splits are those the author named. Splits a file states are left alone. */
export function splitGapsFilled(
  fields: readonly DraftField[],
  split: ResultSplit | undefined,
): readonly DraftField[] {
  if (split === undefined) return fields;
  return fields.map((field) => ({ ...field, value: filled(field.value, split) }));
}

function filled(value: DraftValue, split: ResultSplit): DraftValue {
  if (Array.isArray(value)) return value.map((item: DraftValue) => filled(item, split));
  if (!isBlock(value)) return value;
  const entries: [string, DraftValue][] = Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, child]) => [
      key,
      key === 'split' && child === GAP ? split : filled(child, split),
    ]),
  );
}
