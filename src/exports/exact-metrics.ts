import type { Fact } from '../facts/fact.ts';
import { pathText } from '../findings/place.ts';
import type { Project } from '../manifest/portfolio.ts';
import { benchmarkTasks, reportedMetrics } from '../manifest/reported.ts';
import type { LocatedMetric } from '../manifest/reported.ts';
import { finalModel } from './final-model.ts';

/** A result of the final model, its value as the manifest has it, and the fact made of it. */
export interface ExactMetric extends LocatedMetric {
  readonly fact?: Fact;
}

/** Results, parts of the data and benchmark tasks of the final model, in order of writing. */
export function exactMetrics(project: Project, facts: readonly Fact[]): ExactMetric[] {
  const byPlace = new Map(facts.map((fact) => [pathText(fact.place.path), fact]));
  return reportedMetrics(project)
    .filter((located) => isOwn(project, located))
    .map((located) => {
      const fact = byPlace.get(pathText([...located.path, 'value']));
      return fact ? { ...located, fact } : located;
    });
}

// A task may be of another model, which is there for comparison.
function isOwn({ manifest }: Project, { role, path }: LocatedMetric): boolean {
  if (role !== 'task') return role === 'result' || role === 'slice';
  const model = benchmarkTasks(manifest)[Number(path[3])]?.model;
  return model === undefined || model === finalModel(manifest)?.name;
}
