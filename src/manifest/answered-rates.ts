import { multiclassRates } from '../stats/confusion.ts';
import type { MulticlassRates } from '../stats/confusion.ts';
import { confusionOf, confusionRates } from './confusion-counts.ts';
import { significantDigits } from './digits.ts';
import type { Project } from './portfolio.ts';
import { statedResults } from './stated.ts';

/** A rate of the answers given on some rows; a range where only its rounded value is known. */
export interface AnsweredRate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** True when it was counted from the confusion matrix. */
  readonly counted: boolean;
}

/** Fewer digits than these fit too many numbers to say which one was meant. */
export const TELLING_DIGITS = 3;

/** A rate on the rows of a split: from the confusion matrix, else as stated with enough digits. */
export function answeredRate(
  project: Project,
  id: string,
  split: string,
): AnsweredRate | undefined {
  const counted = countedRate(project, id, split);
  if (counted !== undefined) return { value: counted, low: counted, high: counted, counted: true };
  const stated = statedResults(project, id, { split }).find(
    ({ written }) => significantDigits(written) >= TELLING_DIGITS,
  );
  return stated && { value: stated.value, low: stated.low, high: stated.high, counted: false };
}

/** A rate of the confusion matrix, when it is of these rows. */
export function countedRate(project: Project, id: string, split: string): number | undefined {
  if (confusionOf(project)?.split !== split) return undefined;
  if (id === 'accuracy')
    return (confusionRates(project)[id] ?? severalClasses(project)?.[id])?.value;
  return confusionRates(project)[id]?.value;
}

/** Rates of a matrix of several classes; undefined for two classes, and for a matrix that is not square. */
export function severalClasses(project: Project): MulticlassRates | undefined {
  const confusion = confusionOf(project);
  if (!confusion || project.manifest.family !== 'multiclass') return undefined;
  const { counts } = confusion;
  return counts.every((row) => row.length === counts.length) ? multiclassRates(counts) : undefined;
}
