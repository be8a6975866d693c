import type { Finding } from '../../../findings/finding.ts';
import { pathText } from '../../../findings/place.ts';
import { listRounding, shownBeside } from '../../digits.ts';
import { evaluationOf } from '../../family-evaluation.ts';
import type { Project } from '../../portfolio.ts';
import { NOT_ONE_RUN, remarkAt } from '../../remark.ts';
import { sameRows, statedResults, statedTogether } from '../../stated.ts';
import { shareTolerance } from '../../written.ts';
import type { ManifestRule } from '../rule.ts';

/** Average precision falls when boxes must overlap more, and a mean is the mean of its classes. */
export const detection: ManifestRule = {
  id: 'families/detection',
  holds:
    'mAP at an overlap of 0.5 is at least mAP at 0.75 and over 0.5 to 0.95, and mAP is the mean of the classes.',
  source: 'Lin and others 2014',
  good: [
    `task: { type: object-detection }
evaluation:
  metrics: [{ id: map50, value: '0.55', split: test }, { id: map50-95, value: '0.36', split: test }, { id: map75, value: '0.4', split: test }]
  detection: { images: 500, perClass: [{ label: pedestrian, ap50: 0.61, ap5095: 0.38, n: 340 }, { label: car, ap50: 0.49, ap5095: 0.34, n: 800 }] }`,
  ],
  bad: [
    `task: { type: object-detection }
evaluation:
  metrics: [{ id: map50, value: '0.35', split: test }, { id: map50-95, value: '0.38', split: test }]`,
    `task: { type: object-detection }
evaluation:
  metrics: [{ id: map50, value: '0.35', split: test }, { id: map75, value: '0.38', split: test }]`,
    `task: { type: object-detection }
evaluation:
  detection: { images: 500, perClass: [{ label: pedestrian, ap50: 0.31, ap5095: 0.38, n: 340 }] }`,
    `task: { type: object-detection }
evaluation:
  metrics: [{ id: map50, value: '0.85', split: test }]
  detection: { images: 500, perClass: [{ label: pedestrian, ap50: 0.61, n: 340 }, { label: car, ap50: 0.49, n: 800 }] }`,
  ],
  find(project) {
    return [
      ...overlaps(project),
      ...classes(project),
      ...mean(project, ['map50', 'ap50']),
      ...mean(project, ['map50-95', 'ap5095']),
    ];
  },
};

const STRICTER = ['map75', 'map50-95'];

function overlaps(project: Project): Finding[] {
  return statedTogether(project, { meanOver: 'classes' }).flatMap((set) => {
    const map50 = set.find(({ id }) => id === 'map50');
    return set.flatMap((stated) => {
      if (
        !map50 ||
        !STRICTER.includes(stated.id) ||
        stated.low <= map50.high ||
        !sameRows(stated, map50)
      )
        return [];
      const message = `\`${pathText(stated.path)}\` says ${stated.written}, above ${map50.written} at an overlap of 0.5 (\`${pathText(map50.path)}\`); asking for more overlap never raises it.`;
      const remark = { rule: detection.id, message, help: NOT_ONE_RUN };
      return [remarkAt(project, stated.path, remark)];
    });
  });
}

function classes(project: Project): Finding[] {
  const rows = evaluationOf(project, 'detection')?.detection?.perClass ?? [];
  return rows.flatMap(({ label, ap50, ap5095 }, index) => {
    if (ap50 === undefined || ap5095 === undefined) return [];
    const room = shareTolerance(String(ap50)) + shareTolerance(String(ap5095));
    if (ap5095 <= ap50 + room) return [];
    const message = `For “${label}” the average precision over overlaps of 0.5 to 0.95 is ${ap5095}, above ${ap50} at 0.5.`;
    const path = ['evaluation', 'detection', 'perClass', index, 'ap5095'];
    return [remarkAt(project, path, { rule: detection.id, message, help: NOT_ONE_RUN })];
  });
}

function mean(project: Project, [id, key]: readonly [string, 'ap50' | 'ap5095']): Finding[] {
  const block = evaluationOf(project, 'detection')?.detection;
  const rows = (block?.perClass ?? []).filter(({ n }) => n > 0);
  const values = rows.flatMap((row) => row[key] ?? []);
  if (!block || values.length < rows.length || values.length === 0) return [];
  const average = values.reduce((sum, value) => sum + value, 0) / values.length;
  const room = listRounding(values);
  return statedResults(project, id, { split: block.split, meanOver: 'classes' }).flatMap(
    (stated) => {
      if (stated.low <= average + room && stated.high >= average - room) return [];
      const message = `\`${pathText(stated.path)}\` says ${stated.written}; the ${values.length} classes listed have a mean of ${shownBeside(average, stated.written)}.`;
      const help =
        'List every class, or check the values; a mean over classes weighs each the same.';
      const remark = { rule: detection.id, severity: 'warning' as const, message, help };
      return [remarkAt(project, stated.path, remark)];
    },
  );
}
