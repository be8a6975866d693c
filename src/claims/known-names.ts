import type { Fact } from '../facts/fact.ts';
import type { Project } from '../manifest/portfolio.ts';
import { findMetric } from '../metrics/registry.ts';
import { toolsOf } from './method.ts';

/**
 * Names a project gives to things, longest first: models, tools, data sets, metrics, groups,
 * machines. Only they may bring digits into a sentence without a fact: `ResNet50`, `2 CPU cores`.
 */
export function knownNames(project: Project, facts: readonly Fact[]): string[] {
  const names = [...ownNames(project), ...toolsOf(project), ...facts.flatMap(factNames)];
  // A period such as "2026" is all digits, and known all the same.
  const period = project.manifest.framing?.impact?.period;
  const known = [...names.filter((name) => /\p{L}/u.test(name)), ...(period ? [period] : [])];
  return [...new Set(known)].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

function ownNames({ manifest }: Project): string[] {
  const { title, task, data = [], models = [], baselines = [], tags, deployment } = manifest;
  const machines = [deployment?.serving?.hardware, deployment?.performance?.measuredOn];
  return [
    title,
    ...(task.target?.classes ?? []),
    ...data.flatMap(({ name, unit }) => [name ?? '', unit ?? '']),
    ...models.flatMap(({ name, algorithm, artifact, alternatives = [] }) => [
      ...[name ?? '', algorithm ?? '', artifact?.format ?? ''],
      ...alternatives.map((alternative) => alternative.name),
    ]),
    ...baselines.map(({ name }) => name ?? ''),
    ...(tags?.skills ?? []),
    ...machines.map((machine) => (machine ?? '').split(/[,;.(\n]/)[0]?.trim() ?? ''),
  ].map(String);
}

function factNames({ name, of, between, metric }: Fact): string[] {
  return [name, of ?? '', ...(between ?? []), findMetric(metric)?.name ?? ''];
}
