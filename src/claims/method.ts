import type { Project } from '../manifest/portfolio.ts';
import type { Span } from './claim.ts';
import { listed, withArticle } from './names.ts';
import { isTeamWork } from './role.ts';
import type { Part } from './sentence.ts';
import { name, words } from './span.ts';

type Model = NonNullable<Project['manifest']['models']>[number];

/** The model the results are about. */
export function finalModel({ manifest }: Project): Model | undefined {
  return manifest.models?.find((model) => model.final);
}

/** Words a name may have and still stand before the measure of a bullet. */
const BRIEF = 8;

/** Name of the final model inside a sentence: `logistic regression`, `a structural model`. */
export function modelName(project: Project): string | undefined {
  const model = finalModel(project)?.name;
  return model && withArticle(model);
}

/** The same where the measure has yet to come: a long name would push it too far back. */
export function briefModel(project: Project): string | undefined {
  const model = modelName(project);
  return model && (model.split(' ').length > BRIEF ? 'the final model' : model);
}

/**
 * True when the author trained something. A score that others made is evaluated, and no sentence
 * may say that it was raised.
 */
export function isTrained({ manifest }: Project): boolean {
  const roles = (manifest.data ?? []).flatMap((dataset) => dataset.role ?? []);
  const parts = (manifest.splits?.parts ?? []).map((split) => split.name);
  return roles.includes('train') || parts.includes('train');
}

/** Model and tools: ` with logistic regression using scikit-learn and NumPy`; beyond two they may go. */
export function methodParts(project: Project): Part[] {
  const model = modelName(project);
  const [first, ...rest] = toolsOf(project);
  const spans: Span[] = model ? [words(' with '), name(model)] : [];
  if (!first) return [{ spans }];
  const one: Part = { spans: [words(' using '), name(first)], step: 'library' };
  const all = [words(' using '), name(listed([first, ...rest].slice(0, 3)))];
  if (rest.length === 0) return [{ spans }, one];
  return [{ spans }, { spans: all, step: 'tools', instead: one.spans, last: 'library' }];
}

/** Says that others took part: no sentence may claim a team's result for one person. */
export function teamPart(project: Project): Part | undefined {
  return isTeamWork(project) ? { spans: [words(' in a team')] } : undefined;
}

/** The model's library, then the other tools, each once. */
export function toolsOf(project: Project): string[] {
  const library = finalModel(project)?.library?.name;
  return [
    ...new Set([...(library ? [library] : []), ...(project.manifest.tags?.frameworks ?? [])]),
  ];
}
