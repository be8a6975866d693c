import { idPart } from '../../manifest/id-part.ts';
import type { Project } from '../../manifest/portfolio.ts';
import { decimalsOf } from '../../manifest/written.ts';
import { buildFact } from '../build.ts';
import type { Fact } from '../fact.ts';
import { factName } from '../gap.ts';
import { primaryGap } from './primary-gap.ts';

/** Ending of the metric of a gap as it was before something was done about it. */
const BEFORE = '-before';

/**
 * The gap before a mitigation, as the author states it, where the gap after it is the one the counts
 * give and smaller: only then are both ends known to be of the same groups. Empty otherwise.
 */
export function mitigationFacts(project: Project, facts: readonly Fact[]): Fact[] {
  const gap = primaryGap(project, facts);
  const found = gap && endingAt(project, gap);
  if (!gap || !found) return [];
  const { metric, unit, range, direction, of = '', split } = gap;
  return [
    buildFact(project, ['fairness', 'mitigation', found.index, 'before'], {
      ...{ unit, range, direction, of, kind: 'gap', metric: `${metric}${BEFORE}` },
      id: [project.id, 'gap', idPart(of), `${metric}${BEFORE}`].join('/'),
      name: `${factName(gap)}, before ${found.method}`,
      value: found.before,
      ...(split === undefined ? {} : { split }),
    }),
  ];
}

/** What made a gap smaller and how large it was before; undefined where that is not known. */
export function mitigationOf(
  project: Project,
  { gap, facts }: { gap: Fact; facts: readonly Fact[] },
): { readonly before: Fact; readonly method: string } | undefined {
  const before = facts.find(
    ({ kind, metric, of }) =>
      kind === 'gap' && metric === `${gap.metric}${BEFORE}` && of === gap.of,
  );
  const method = endingAt(project, gap)?.method;
  return before && method !== undefined ? { before, method } : undefined;
}

/** The mitigation after which the gap is as the counts give it, at the decimals it was written with. */
function endingAt({ manifest, tree }: Project, gap: Fact) {
  return (manifest.fairness?.mitigation ?? [])
    .map((mitigation, index) => ({ ...mitigation, index }))
    .find(({ before, after, index }) => {
      const written = tree.writtenAt(['fairness', 'mitigation', index, 'after']);
      const decimals = written === undefined ? 3 : decimalsOf(written);
      return before > gap.value && Math.abs(after - gap.value) <= 0.5 * 10 ** -decimals + 1e-12;
    });
}
