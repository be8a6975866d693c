import type { Fact } from './fact.ts';
import { buildFact, writtenEvidence } from './build.ts';
import type { Project } from '../manifest/portfolio.ts';

/** Speed, cost, size of the saved model, and effect outside the notebook. */
export function deploymentFacts(project: Project): Fact[] {
  return [
    ...latencies(project),
    ...throughput(project),
    ...cost(project),
    ...artifact(project),
    ...impact(project),
  ];
}

const LATENCY_NAMES = {
  p50: 'Median latency',
  p95: 'Latency, 95th percentile',
  p99: 'Latency, 99th percentile',
} as const;

function latencies(project: Project): Fact[] {
  const performance = project.manifest.deployment?.performance;
  return (['p50', 'p95', 'p99'] as const).flatMap((key) => {
    const value = performance?.latencyMs?.[key];
    if (value === undefined) return [];
    const evidence = pointedAt(writtenEvidence(project, performance?.from), key);
    return [
      buildFact(project, ['deployment', 'performance', 'latencyMs', key], {
        id: `${project.id}/deployment/latency-${key}`,
        kind: 'latency',
        metric: `latency-${key}`,
        name: LATENCY_NAMES[key],
        value,
        unit: 'ms',
        direction: 'lower',
        range: [0, null],
        evidence,
        ...(performance?.n ? { n: performance.n } : {}),
      }),
    ];
  });
}

function pointedAt<T extends { readonly pointer?: string }>(evidence: T, key: string): T {
  return evidence.pointer === undefined
    ? evidence
    : { ...evidence, pointer: `${evidence.pointer}/${key}` };
}

function throughput(project: Project): Fact[] {
  const performance = project.manifest.deployment?.performance;
  if (performance?.throughputRps === undefined) return [];
  return [
    buildFact(project, ['deployment', 'performance', 'throughputRps'], {
      id: `${project.id}/deployment/throughput`,
      kind: 'throughput',
      metric: 'throughput',
      name: 'Throughput',
      value: performance.throughputRps,
      unit: 'requests/s',
      direction: 'higher',
      range: [0, null],
      evidence: writtenEvidence(project, performance.from),
    }),
  ];
}

function cost(project: Project): Fact[] {
  const price = project.manifest.deployment?.cost;
  if (!price) return [];
  const per = { request: 'request', '1k': '1,000 requests', month: 'month', run: 'run' }[price.per];
  return [
    buildFact(project, ['deployment', 'cost', 'amount'], {
      id: `${project.id}/deployment/cost`,
      kind: 'cost',
      metric: 'cost',
      name: `Cost per ${per}`,
      value: price.amount,
      unit: price.currency,
      direction: 'lower',
      range: [0, null],
    }),
  ];
}

function artifact(project: Project): Fact[] {
  const index = (project.manifest.models ?? []).findIndex(
    (model) => model.final && model.artifact?.sizeBytes !== undefined,
  );
  const saved = project.manifest.models?.[index]?.artifact;
  if (saved?.sizeBytes === undefined) return [];
  return [
    buildFact(project, ['models', index, 'artifact', 'sizeBytes'], {
      id: `${project.id}/model/size`,
      kind: 'artifact',
      metric: 'size',
      name: 'Size of the saved model',
      value: saved.sizeBytes,
      unit: 'bytes',
      direction: 'lower',
      range: [0, null],
      evidence: writtenEvidence(project, saved.from),
    }),
  ];
}

function impact(project: Project): Fact[] {
  const effect = project.manifest.framing?.impact;
  if (effect?.value === undefined || effect.method === 'not-measured') return [];
  return [
    buildFact(project, ['framing', 'impact', 'value'], {
      id: `${project.id}/impact`,
      kind: 'impact',
      metric: 'impact',
      name: `Impact, ${effect.method}`,
      value: effect.value,
      unit: effect.unit ?? '',
      evidence: writtenEvidence(project, effect.from),
    }),
  ];
}
