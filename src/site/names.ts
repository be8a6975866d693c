export { listed } from '../findings/listed.ts';
import type { Project } from '../manifest/portfolio.ts';
import { familyOf } from '../manifest/schema/families.ts';

/** How far a project got, as three bars and a word. */
export interface StageContent {
  /** Bars filled, 1 to 3. */
  readonly level: 1 | 2 | 3;
  readonly name: string;
}

const STAGES: Readonly<Record<string, StageContent>> = {
  none: { level: 1, name: 'Study' },
  'web-demo': { level: 2, name: 'Demo' },
  package: { level: 2, name: 'Package' },
  batch: { level: 3, name: 'Batch job' },
  api: { level: 3, name: 'API' },
  edge: { level: 3, name: 'On device' },
  streaming: { level: 3, name: 'Streaming' },
  internal: { level: 3, name: 'Internal service' },
};

const MODALITIES: Readonly<Record<string, string>> = { 'time-series': 'time series' };

/** Stage of a project, from where it runs; undefined for drafts that do not say. */
export function stageOf(project: Project): StageContent | undefined {
  return STAGES[project.manifest.deployment?.kind ?? ''];
}

/** Kind of task in words: "Binary classification, tabular". */
export function taskName(project: Project): string {
  const { type, target, inputs } = project.manifest.task;
  const family = familyOf({
    type,
    ...(target?.positiveClass && { positiveClass: target.positiveClass }),
    ...(target?.classes && { classCount: target.classes.length }),
  });
  const modality = inputs?.modality.map((name) => MODALITIES[name] ?? name).join(', ');
  const name = family && family.id !== 'other' ? family.name : type.replaceAll('-', ' ');
  return sentence([name, modality].filter(Boolean).join(', '));
}

/** Rows a result was measured on, in words: "test rows". */
export function splitName(split: string | undefined): string {
  if (!split) return 'the same rows';
  return split === 'cv' ? 'cross-validation folds' : `${split} rows`;
}

/** Starts with a capital letter. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
