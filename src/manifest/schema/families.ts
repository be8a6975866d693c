import { binary } from './families/binary.ts';
import { multiclass } from './families/multiclass.ts';
import { regression } from './families/regression.ts';

/** Every task family, sorted. Add one: a file in `families/` and a line here. */
export const FAMILIES = [binary, multiclass, regression] as const;

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
  return FAMILIES.find((family) => family.taskTypes.includes(task.type) && family.fits(task));
}
