import { agent } from './families/agent.ts';
import { binary } from './families/binary.ts';
import { clustering } from './families/clustering.ts';
import { detection } from './families/detection.ts';
import { forecasting } from './families/forecasting.ts';
import { language } from './families/language.ts';
import { multiclass } from './families/multiclass.ts';
import { multilabel } from './families/multilabel.ts';
import { other } from './families/other.ts';
import { rag } from './families/rag.ts';
import { ranking } from './families/ranking.ts';
import { regression } from './families/regression.ts';
import { reinforcement } from './families/reinforcement.ts';
import { segmentation } from './families/segmentation.ts';
import { speech } from './families/speech.ts';
import { survival } from './families/survival.ts';

/** Every task family, sorted. Add one: a file in `families/` and a line here. */
export const FAMILIES = [
  agent,
  binary,
  clustering,
  detection,
  forecasting,
  language,
  multiclass,
  multilabel,
  other,
  rag,
  ranking,
  regression,
  reinforcement,
  segmentation,
  speech,
  survival,
] as const;

export type TaskFamily = (typeof FAMILIES)[number];
export type FamilyId = TaskFamily['id'];

/** Every task type some family covers, sorted and without repeats. */
export const TASK_TYPES = [...new Set(FAMILIES.flatMap((family) => family.taskTypes))].sort();

/** Finds the family a task belongs to, from its type and its classes. */
export function familyOf(task: {
  type: string;
  positiveClass?: string;
  classCount?: number;
}): TaskFamily | undefined {
  const ofType = FAMILIES.filter((family) => family.taskTypes.includes(task.type));
  return ofType.find((family) => family.fits(task));
}
