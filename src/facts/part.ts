import { pathText } from '../findings/place.ts';
import type { BlockValue } from '../manifest/block-value.ts';
import { idPart } from '../manifest/id-part.ts';
import type { Project } from '../manifest/portfolio.ts';
import { shareTolerance } from '../manifest/written.ts';
import { findMetric } from '../metrics/registry.ts';
import { buildFact, metricUnit, recomputedEvidence, writtenEvidence } from './build.ts';
import type { Fact } from './fact.ts';
import { countedShare } from './share.ts';
import type { CountedShare } from './share.ts';

/** Makes the fact of one number of a block. */
export function partFact(project: Project, part: BlockValue): Fact {
  const { path, metric, of, split, n, from, kind = 'part' } = part;
  const known = findMetric(metric);
  const { counts, interval } = shareOver(project, part);
  return buildFact(project, path, {
    id: [project.id, kind, idPart(of), known?.id ?? metric, split].filter(Boolean).join('/'),
    kind,
    metric: known?.id ?? metric,
    name: part.name ?? known?.name ?? metric,
    value: counts ? counts.k / counts.n : part.value,
    unit: metricUnit(project, known),
    direction: part.direction ?? known?.direction ?? 'none',
    range: known?.range ?? [null, null],
    of,
    evidence: part.derivedFrom ? recomputedEvidence(project, from) : writtenEvidence(project, from),
    ...(part.derivedFrom ? { derivedFrom: [pathText(path)] } : {}),
    ...(split === undefined ? {} : { split }),
    ...(n === undefined ? {} : { n }),
    ...(counts ? { counts, n: counts.n, decimals: undefined } : {}),
    ...(interval ? { interval } : {}),
  });
}

function shareOver(project: Project, { counted, value, path }: BlockValue): CountedShare {
  if (!counted) return {};
  const written = project.tree.writtenAt(path) ?? String(value);
  return countedShare(value, { n: counted, tolerance: shareTolerance(written) });
}
