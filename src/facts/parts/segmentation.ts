import type { Project } from '../../manifest/portfolio.ts';
import { partsOfRow } from '../part.ts';
import type { Part } from '../part.ts';

/** Overlap per class. */
export function segmentationParts({ manifest }: Project): Part[] {
  const block = manifest.family === 'segmentation' ? manifest.evaluation?.segmentation : undefined;
  return (block?.perClass ?? []).flatMap((row, index) =>
    partsOfRow(
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
