import type { FactKind } from '../facts/fact.ts';
import type { Tell } from './sentence.ts';
import { tellAlternative } from './sentences/alternative.ts';
import { tellDataset } from './sentences/dataset.ts';
import { tellGap } from './sentences/gap.ts';
import { tellGroup } from './sentences/group.ts';
import { tellImpact } from './sentences/impact.ts';
import { tellResult } from './sentences/result.ts';
import { tellArtifact, tellCost, tellLatency, tellThroughput } from './sentences/serving.ts';

/** One sentence per kind of fact. Baselines and splits are told inside the others. */
export const SENTENCES: readonly (readonly [FactKind, Tell])[] = [
  ['result', tellResult],
  ['impact', tellImpact],
  ['gap', tellGap],
  ['group', tellGroup],
  ['alternative', tellAlternative],
  ['latency', tellLatency],
  ['throughput', tellThroughput],
  ['cost', tellCost],
  ['artifact', tellArtifact],
  ['dataset', tellDataset],
];
