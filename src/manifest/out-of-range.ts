import type { Finding } from '../findings/finding.ts';
import { pathText } from '../findings/place.ts';
import type { ManifestPath } from '../findings/place.ts';
import { fractionOf } from './issues.ts';
import { isOutside, rangeText } from './metric-range.ts';
import type { MetricRange } from './metric-range.ts';
import type { Project } from './portfolio.ts';
import { remarkAt } from './remark.ts';

/** A number, where it stands and where it can lie. */
export interface RangedValue {
  readonly path: ManifestPath;
  readonly value: number;
  /** Undefined when nobody says where the metric can lie. */
  readonly possible: MetricRange | undefined;
}

/** The remark of a rule on a number outside its range, with the fraction when it looks like a percentage. */
export function outOfRange(
  project: Project,
  { path, value, possible }: RangedValue,
  rule: string,
): Finding[] {
  if (!possible || !isOutside(value, possible)) return [];
  const written = project.tree.writtenAt(path) ?? String(value);
  const [low, high] = possible;
  if (low === 0 && high === 1 && value > 1 && value <= 100)
    return [
      remarkAt(project, path, {
        rule: 'manifest/percentage',
        message: `\`${pathText(path)}\` is a share between 0 and 1; ${written} looks like a percentage.`,
        help: `Write ${fractionOf(written)}.`,
      }),
    ];
  return [
    remarkAt(project, path, {
      rule,
      message: `\`${pathText(path)}\` is ${written}; this metric lies ${rangeText(possible)}.`,
      help: 'Check the value and the metric id.',
    }),
  ];
}
