import { metricsOf } from './define.ts';
import type { Metric } from './metric.ts';

const score = metricsOf({
  family: 'segmentation',
  range: [0, 1],
  direction: 'higher',
  unit: 'fraction',
});

const EMPTY = 'Programs disagree on images where the class is absent: 0, 1, or left out.';
const DISTANCE = { range: [0, null], direction: 'lower', unit: 'target' } as const;

/** Metrics of outlined areas, sorted by id. Pixels of one image are not independent: none is a proportion. */
export const SEGMENTATION: readonly Metric[] = [
  score('boundary-f1', 'Boundary F1', 'How well the edges of an area are drawn.', {
    pitfalls: ['Depends on how many pixels off still count as right.'],
    aliases: 'boundary_f1 bf_score boundary_f1_score',
  }),
  score('dice', 'Dice score', 'How well the drawn area and the true area overlap.', {
    pitfalls: [EMPTY, 'Always above IoU for the same areas, so the two must not be compared.'],
    aliases: 'dice_score dice_coefficient dice_coef DiceScore mean_dice',
  }),
  score(
    'frequency-weighted-iou',
    'Frequency-weighted IoU',
    'How well drawn and true areas overlap, with common classes weighing more.',
    {
      pitfalls: ['Large classes such as background decide it.'],
      aliases: 'frequency_weighted_iou fwiou fw_iou',
    },
  ),
  score(
    'hausdorff-95',
    'Hausdorff distance, 95%',
    'How far the drawn edge strays from the true one, leaving out the worst twentieth.',
    {
      ...DISTANCE,
      pitfalls: ['Pixels and millimetres give different numbers.', EMPTY],
      aliases: 'hausdorff_95 hd95 hausdorff_distance_95',
    },
  ),
  score('iou', 'IoU', 'Of the area that is drawn or true, the share that is both.', {
    pitfalls: [EMPTY, 'A few pixels decide it for small objects.'],
    aliases: 'intersection_over_union io_u binary_io_u',
  }),
  score('mask-map50', 'Mask mAP50', 'How well objects are outlined, judged loosely.', {
    pitfalls: ['Is not the mAP50 of boxes, which the same model also has.'],
    aliases: 'metrics/mAP50(M) segm/AP50 segm_mAP_50',
  }),
  score('mask-map50-95', 'Mask mAP50-95', 'How well objects are outlined, loosely to tightly.', {
    pitfalls: ['Is not the mAP50-95 of boxes, which the same model also has.'],
    aliases: 'metrics/mAP50-95(M) segm/AP segm_mAP',
  }),
  score(
    'mask-precision',
    'Mask precision',
    'Of all outlines drawn, the share around a real object.',
    {
      aliases: 'mask_precision metrics/precision(M)',
    },
  ),
  score('mask-recall', 'Mask recall', 'Of all real objects, the share that got an outline.', {
    aliases: 'mask_recall metrics/recall(M)',
  }),
  score(
    'mean-class-accuracy',
    'Mean class accuracy',
    'The share of the image named rightly, counting each class equally.',
    {
      pitfalls: ['Ignores area wrongly given to a rare class.'],
      aliases: 'mean_class_accuracy mAcc',
    },
  ),
  score(
    'mean-iou',
    'Mean IoU',
    'How well drawn and true areas overlap, averaged over all classes.',
    {
      pitfalls: ['Counting background as a class raises it.', EMPTY],
      aliases: 'mean_iou miou mean_io_u one_hot_mean_io_u MeanIoU',
    },
  ),
  score(
    'mean-surface-distance',
    'Mean surface distance',
    'How far the drawn edge lies from the true one on average.',
    {
      ...DISTANCE,
      pitfalls: ['Pixels and millimetres give different numbers.'],
      aliases: 'mean_surface_distance assd average_symmetric_surface_distance',
    },
  ),
  score(
    'panoptic-quality',
    'Panoptic quality',
    'How well every object and every surface in an image is found and outlined.',
    { aliases: 'panoptic_quality pq PanopticQuality' },
  ),
  score('pixel-accuracy', 'Pixel accuracy', 'The share of the image that is named rightly.', {
    pitfalls: ['Calling everything background scores high when objects are small.'],
    aliases: 'pixel_accuracy pixel_acc aAcc',
  }),
];
