import { metricsOf } from './define.ts';
import type { Metric } from './metric.ts';

const score = metricsOf({
  family: 'detection',
  range: [0, 1],
  direction: 'higher',
  unit: 'fraction',
});

const LOOSE = 'Counts a box as right when half of it overlaps, however loosely it sits.';
const BEST_CUT_OFF = 'Ultralytics takes it at the cut-off that scores best on the same images.';
const NOT_RANKING = 'Search uses the same letters for another measure.';

/**
 * Metrics of found and followed objects, sorted by id. COCO's AP is the mean over classes, so its
 * AP50 and AP75 are `map50` and `map75` here, and its plain AP is `map50-95`.
 */
export const DETECTION: readonly Metric[] = [
  score(
    'box-precision',
    'Box precision',
    'Of all boxes drawn, the share that hold a real object.',
    {
      pitfalls: [BEST_CUT_OFF],
      aliases: 'box_precision metrics/precision(B) metrics/precision',
    },
  ),
  score('box-recall', 'Box recall', 'Of all real objects, the share that got a box.', {
    pitfalls: [BEST_CUT_OFF],
    aliases: 'box_recall metrics/recall(B) metrics/recall',
  }),
  score('hota', 'HOTA', 'How well objects are found and kept apart while they move.', {
    aliases: 'higher_order_tracking_accuracy',
  }),
  score('idf1', 'IDF1', 'How well each moving object keeps one and the same label.', {
    pitfalls: ['Forgives missed objects more than mixed-up ones.'],
    aliases: 'id_f1',
  }),
  score('map-large', 'mAP, large objects', 'How well large objects are found and outlined.', {
    pitfalls: ['What is large depends on the size of the image.'],
    aliases: 'map_large bbox/APl bbox_mAP_l',
  }),
  score(
    'map-medium',
    'mAP, medium objects',
    'How well medium-sized objects are found and outlined.',
    {
      pitfalls: ['What is medium depends on the size of the image.'],
      aliases: 'map_medium bbox/APm bbox_mAP_m',
    },
  ),
  score('map-small', 'mAP, small objects', 'How well small objects are found and outlined.', {
    pitfalls: ['What is small depends on the size of the image.'],
    aliases: 'map_small bbox/APs bbox_mAP_s',
  }),
  score(
    'map50',
    'mAP50',
    'How well objects are found, counting a box as right when it overlaps at least half.',
    {
      pitfalls: [LOOSE, NOT_RANKING],
      aliases: `mAP_50 mAP@0.5 mAP@.5 mAP_0.5 AP50 metrics/mAP50(B) metrics/mAP_0.5
        bbox/AP50 bbox_mAP_50`,
    },
  ),
  score(
    'map50-95',
    'mAP50-95',
    'How well objects are found and outlined, from loosely to very tightly drawn boxes.',
    {
      pitfalls: ['Far lower than mAP50 for the same model, so the two must not be compared.'],
      aliases: `mAP_50_95 mAP50_95 mAP5095 mAP@50-95 mAP@0.5:0.95 mAP@.5:.95 mAP@[0.5:0.95]
        mAP@[.5:.95] mAP_0.5:0.95 metrics/mAP50-95(B) metrics/mAP_0.5:0.95 bbox/AP bbox_mAP coco_ap`,
    },
  ),
  score(
    'map75',
    'mAP75',
    'How well objects are found, counting a box as right when it overlaps at least three quarters.',
    {
      pitfalls: [NOT_RANKING],
      aliases: 'mAP_75 mAP@0.75 mAP@.75 AP75 metrics/mAP75(B) bbox/AP75 bbox_mAP_75',
    },
  ),
  score(
    'mar-100',
    'Mean average recall, 100 boxes',
    'Of all real objects, the share found when up to 100 boxes may be drawn.',
    {
      pitfalls: ['Many wrong boxes cost nothing.'],
      aliases: 'mar_100 mar100 AR100 bbox/AR@100',
    },
  ),
  score('mota', 'MOTA', 'How rarely moving objects are missed, invented or mixed up.', {
    range: [null, 1],
    pitfalls: ['Missed objects outweigh mixed-up ones by far.'],
    aliases: 'multiple_object_tracking_accuracy',
  }),
  score('pck', 'Share of correct keypoints', 'How often a body point is placed close enough.', {
    pitfalls: ['Depends on how close counts as close.'],
    aliases: 'percentage_of_correct_keypoints pck@0.2',
  }),
  score('pose-map50', 'Pose mAP50', 'How well body points are placed, judged loosely.', {
    aliases: 'metrics/mAP50(P)',
  }),
  score('pose-map50-95', 'Pose mAP50-95', 'How well body points are placed, loosely to tightly.', {
    aliases: 'metrics/mAP50-95(P) keypoints/AP',
  }),
];
