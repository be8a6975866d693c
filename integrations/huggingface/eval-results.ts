import type { DraftField } from '../../src/drafts/draft.ts';
import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';
import { GAP } from '../../src/manifest/gaps.ts';
import { repositoryUrl, textIn } from './front-matter.ts';

/** True for a list of results as the hub keeps them in `.eval_results/`. */
export function isEvalResults(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0 && value.every(isResult);
}

function isResult(value: unknown): boolean {
  const dataset: unknown = isBlock(value) ? ownValue(value, 'dataset') : undefined;
  return (
    isBlock(value) &&
    isBlock(dataset) &&
    typeof ownValue(dataset, 'id') === 'string' &&
    typeof ownValue(value, 'value') === 'number'
  );
}

/**
 * One metric for each result. The file names a data set and a task, and neither the metric nor the
 * rows, so both stay open.
 */
export function evalResultFields(
  results: readonly unknown[],
  { file }: { readonly file: string },
): DraftField[] {
  const metrics = results.slice(0, 60).flatMap((result, index): DraftField[] => {
    const dataset: unknown = isBlock(result) ? ownValue(result, 'dataset') : undefined;
    if (!isBlock(result) || !isBlock(dataset)) return [];
    const id = textIn(dataset, 'id', 80);
    const task = textIn(dataset, 'task_id', 80);
    const date = /^\d{4}-\d{2}-\d{2}/.exec(textIn(result, 'date', 40) ?? '')?.[0];
    const pointer = `/${index}/value`;
    return [
      {
        path: ['evaluation', 'metrics'],
        adds: 'item',
        value: {
          id: GAP,
          split: GAP,
          ...(id === undefined ? {} : { dataset: id }),
          ...(date === undefined ? {} : { evaluatedAt: date }),
          from: { file, pointer },
        },
        from: { file, pointer, how: `result on ${task ?? id ?? 'a data set'}` },
      },
    ];
  });
  return [...dataFields(results, file), ...metrics];
}

function dataFields(results: readonly unknown[], file: string): DraftField[] {
  const names = results.slice(0, 60).flatMap((result) => {
    const dataset: unknown = isBlock(result) ? ownValue(result, 'dataset') : undefined;
    return isBlock(dataset) ? (textIn(dataset, 'id', 80) ?? []) : [];
  });
  return [...new Set(names)].slice(0, 10).map((name) => {
    const url = repositoryUrl(name, 'datasets/');
    return {
      path: ['data'],
      adds: 'item',
      value: { name, role: GAP, ...(url === undefined ? {} : { url }) },
      from: { file, how: 'data set of a result' },
    };
  });
}
