import type { z } from 'zod';

/** What decides the family, read from the task before its schema is known. */
export interface TaskTraits {
  readonly type: string;
  readonly positiveClass?: string;
  readonly classCount?: number;
}

/** A kind of task and the evaluation blocks that make sense for it. */
export interface Family<Id extends string, Evaluation extends z.ZodType> {
  readonly id: Id;
  /** What people call it, for messages: "binary classification". */
  readonly name: string;
  readonly taskTypes: readonly string[];
  fits(task: TaskTraits): boolean;
  readonly evaluation: Evaluation;
}

/** Keeps the literal id and the evaluation type of a family. */
export function defineFamily<Id extends string, Evaluation extends z.ZodType>(
  family: Family<Id, Evaluation>,
): Family<Id, Evaluation> {
  return family;
}

/**
 * Tasks that pick one class out of several, most of them named as on the Hugging Face hub;
 * `classification` where the kind of input is not said.
 */
export const CLASSIFICATION_TYPES = [
  'anomaly-detection',
  'audio-classification',
  'classification',
  'image-classification',
  'tabular-classification',
  'text-classification',
  'token-classification',
  'zero-shot-classification',
] as const;
