import { pathText } from '../findings/place.ts';
import type { Project } from '../manifest/portfolio.ts';
import { familyOf } from '../manifest/schema/families.ts';
import type { TaskFamily } from '../manifest/schema/families.ts';
import { words } from '../words/words.ts';

/** How far a project got, as three bars and a word. */
export interface StageContent {
  /** Bars filled, 1 to 3. */
  readonly level: 1 | 2 | 3;
  readonly name: string;
}

const LEVELS = {
  none: 1,
  'web-demo': 2,
  package: 2,
  batch: 3,
  api: 3,
  edge: 3,
  streaming: 3,
  internal: 3,
} as const;

/** Stage of a project, from where it runs; undefined for drafts that do not say. */
export function stageOf(project: Project): StageContent | undefined {
  const kind = project.manifest.deployment?.kind;
  return kind && { level: LEVELS[kind], name: words().naming.stages[kind] };
}

/** True for a draft whose author has yet to say which kind of task it is. */
export function isTaskOpen({ gaps = [] }: Pick<Project, 'gaps'>): boolean {
  return gaps.some(({ path }) => pathText(path) === 'task.type');
}

/** Kind of task in words: "Binary classification, tabular"; or that nobody has said it. */
export function taskName(project: Project): string {
  if (isTaskOpen(project)) return words().missing.task;
  const { modalities } = words().naming;
  const inputs = project.manifest.task.inputs?.modality ?? [];
  return sentence(
    words().naming.pieces([familyName(project), ...inputs.map((name) => modalities[name])]),
  );
}

/** Kind of task without what goes in: "binary classification". */
export function familyName(project: Project): string {
  const { families, otherTasks } = words().naming;
  const family = familyIn(project);
  if (family && family.id !== 'other') return families[family.id];
  const names: Readonly<Record<string, string>> = otherTasks;
  const { type } = project.manifest.task;
  return names[type] ?? type.replaceAll('-', ' ');
}

/** The same in English whatever language is spoken: addresses are made of it. */
export function familyKey(project: Project): string {
  const family = familyIn(project);
  return family && family.id !== 'other'
    ? family.name
    : project.manifest.task.type.replaceAll('-', ' ');
}

function familyIn({ manifest }: Project): TaskFamily | undefined {
  const { type, target } = manifest.task;
  return familyOf({
    type,
    ...(target?.positiveClass && { positiveClass: target.positiveClass }),
    ...(target?.classes && { classCount: target.classes.length }),
  });
}

/** Rows a result was measured on, in words: "test rows". */
export function splitName(split: string | undefined): string {
  const { rowsOf, sameRows } = words().naming;
  const names: Readonly<Record<string, string>> = rowsOf;
  return split ? (names[split] ?? split) : sameRows;
}

/** A part of the rows by itself: "test". */
export function partName(split: string): string {
  const names: Readonly<Record<string, string>> = words().numbers.splits;
  return names[split] ?? split;
}

/** Joins words the way people do: "a, b and c". */
export function listed(texts: readonly string[]): string {
  return words().naming.list(texts);
}

/** Starts with a capital letter. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
