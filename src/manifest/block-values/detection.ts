import type { Project } from '../portfolio.ts';
import { valuesOfRow } from '../block-value.ts';
import type { BlockValue } from '../block-value.ts';

/** Average precision per class and per size of object. */
export function detectionValues({ manifest }: Project): BlockValue[] {
  const block = manifest.family === 'detection' ? manifest.evaluation?.detection : undefined;
  if (!block) return [];
  const { split, from } = block;
  const path = ['evaluation', 'detection'];
  const classes = block.perClass.flatMap((row, index) =>
    valuesOfRow(
      row,
      { ap50: 'map50', ap5095: 'map50-95' },
      { path: [...path, 'perClass', index], of: row.label, n: row.n, split, from },
    ),
  );
  const sizes = Object.entries(block.bySize ?? {}).map(([size, value]) => ({
    path: [...path, 'bySize', size],
    of: `${size} objects`,
    metric: 'map50-95',
    value,
    split,
    from,
  }));
  return [...classes, ...sizes];
}
