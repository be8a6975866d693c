import type { Project } from '../portfolio.ts';
import { valuesOfRow } from '../block-value.ts';
import type { BlockValue } from '../block-value.ts';

/** Overlap per class. */
export function segmentationValues({ manifest }: Project): BlockValue[] {
  const block = manifest.family === 'segmentation' ? manifest.evaluation?.segmentation : undefined;
  return (block?.perClass ?? []).flatMap((row, index) =>
    valuesOfRow(
      row,
      { iou: 'iou', dice: 'dice' },
      {
        path: ['evaluation', 'segmentation', 'perClass', index],
        of: row.label,
        split: block?.split,
        from: block?.from,
      },
    ),
  );
}
