import type { Finding } from '../../../findings/finding.ts';
import { pathText } from '../../../findings/place.ts';
import { suggest } from '../../../findings/suggest.ts';
import { figuresOf, recomputeStated } from '../../../stats/fairness/conventions.ts';
import type { Recomputed } from '../../../stats/fairness/conventions.ts';
import type { GroupCounts } from '../../../stats/fairness/rates.ts';
import { shownBeside } from '../../digits.ts';
import type { Project } from '../../portfolio.ts';
import { remarkAt } from '../../remark.ts';
import { roundingTolerance } from '../../written.ts';
import type { ManifestRule } from '../rule.ts';

const GROUPS =
  'groups: [{ attribute: sex, group: Male, n: 5819, tp: 1732, fp: 994, tn: 2072, fn: 1021 }, { attribute: sex, group: Female, n: 1395, tp: 303, fp: 288, tn: 609, fn: 195 }]';

/** A figure another tool gave equals the one its definition gives for the counts. */
export const statedFigures: ManifestRule = {
  id: 'fairness/stated-figures',
  holds:
    'A stated figure equals the one recomputed from the counts under the convention of its tool.',
  source: 'Definitions of Fairlearn, AIF360 and Aequitas',
  good: [
    `fairness: { ${GROUPS}, stated: [{ id: demographic_parity_difference, value: 0.0448, convention: fairlearn }] }`,
    `fairness: { ${GROUPS}, stated: [{ id: statistical_parity_difference, value: "-0.0448", convention: aif360, reference: Male }] }`,
  ],
  bad: [
    `fairness: { ${GROUPS}, stated: [{ id: demographic_parity_difference, value: 0.2, convention: fairlearn }] }`,
    `fairness: { ${GROUPS}, stated: [{ id: demographic_parity, value: 0.0448, convention: fairlearn }] }`,
    `fairness: { ${GROUPS}, stated: [{ id: equalized_odds_difference, value: 0.0207, convention: fairlearn, attribute: race }] }`,
  ],
  find: (project) =>
    (project.manifest.fairness?.stated ?? []).flatMap((stated, index) =>
      statedFindings(project, stated, index),
    ),
};

type Fairness = NonNullable<Project['manifest']['fairness']>;
type Stated = NonNullable<Fairness['stated']>[number];

function statedFindings(project: Project, stated: Stated, index: number): Finding[] {
  const path = ['fairness', 'stated', index];
  const attribute = stated.attribute ?? onlyAttribute(project);
  if (attribute === undefined)
    return [
      remark(project, path, 'does not say which attribute it was taken over', 'Add `attribute`.'),
    ];
  const groups = countsOf(project, attribute);
  // Without the four counts of every group nothing can be recomputed, and nothing is remarked on.
  if (!groups) return [];
  const { id, convention, reference } = stated;
  const recomputed = recomputeStated({
    id,
    convention,
    groups,
    ...(reference === undefined ? {} : { reference }),
  });
  return 'reason' in recomputed
    ? [unreadable(project, stated, { path, reason: recomputed.reason })]
    : differs(project, stated, { path, readings: recomputed.readings });
}

function onlyAttribute({ manifest }: Project): string | undefined {
  const attributes = [...new Set(manifest.fairness?.groups?.map(({ attribute }) => attribute))];
  return attributes.length === 1 ? attributes[0] : undefined;
}

function countsOf({ manifest }: Project, attribute: string): GroupCounts[] | undefined {
  const own = (manifest.fairness?.groups ?? []).filter((group) => group.attribute === attribute);
  const counts = own.flatMap(({ group, tp, fp, tn, fn }) =>
    tp === undefined || fp === undefined || tn === undefined || fn === undefined
      ? []
      : [{ group, tp, fp, tn, fn }],
  );
  return counts.length === own.length ? counts : undefined;
}

type Reason = Extract<Recomputed, { reason: unknown }>['reason'];

const REASONS: Readonly<Record<Reason, readonly [what: string, help: string]>> = {
  'unknown-figure': [
    'is not a figure of this tool that can be recomputed',
    'Check `id` and `convention`.',
  ],
  'one-group': [
    'was taken over an attribute with fewer than two groups here',
    'Check `attribute`, or add the groups.',
  ],
  'no-such-reference': [
    'names a reference that is no group of the attribute',
    'Write `reference` as the group is written.',
  ],
  'not-defined': ['divides by zero for these counts, so it is not defined', 'Leave it out.'],
};

function unreadable(
  project: Project,
  { id, convention }: Stated,
  { path, reason }: { path: (string | number)[]; reason: Reason },
): Finding {
  const [what, help] = REASONS[reason];
  const close = reason === 'unknown-figure' ? suggest(id, figuresOf(convention)) : undefined;
  return remark(project, [...path, 'id'], what, close ? `Did you mean \`${close}\`?` : help);
}

function differs(
  project: Project,
  { value }: Stated,
  {
    path,
    readings,
  }: {
    path: (string | number)[];
    readings: Extract<Recomputed, { readings: unknown }>['readings'];
  },
): Finding[] {
  const at = [...path, 'value'];
  const written = project.tree.writtenAt(at) ?? String(value);
  const room = roundingTolerance(written);
  if (readings.some((reading) => Math.abs(reading.value - value) <= room)) return [];
  const help =
    'Common causes: another reference group, other groups left out, another cut-off, an older run. Leave the figure out: the build computes it.';
  const what = `says ${written}; the counts give ${shownBeside(readings[0].value, written)} under this convention`;
  return [remark(project, at, what, help)];
}

function remark(project: Project, path: (string | number)[], what: string, help: string): Finding {
  const message = `\`${pathText(path)}\` ${what}.`;
  return remarkAt(project, path, { rule: statedFigures.id, message, help });
}
