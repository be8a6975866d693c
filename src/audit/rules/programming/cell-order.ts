import { notebooksSeen } from '../../notebooks-seen.ts';
import type { AuditRule } from '../../rule.ts';

/** Notebooks were run from top to bottom. */
export const cellOrder: AuditRule = {
  id: 'programming/cell-order',
  severity: 'warning',
  holds: 'Cells of notebooks were run in the order they stand.',
  why: 'Run in another order, a notebook may show what nobody gets by running it again.',
  source:
    'Pimentel et al., A Large-Scale Study About Quality and Reproducibility of Jupyter Notebooks (2019)',
  help: 'Restart the kernel, run all cells (`jupyter nbconvert --to notebook --execute --inplace <notebook>`) and save.',
  good: [
    'repository: { notebooks: [{ file: a.ipynb, inOrder: true, errors: [], paths: [], secrets: [] }] }',
    'reproducibility: { notebooks: [{ path: a.ipynb, executedInOrder: false }] }\nrepository: { notebooks: [{ file: a.ipynb, inOrder: true, errors: [], paths: [], secrets: [] }] }',
    'reproducibility: { notebooks: [{ path: a.ipynb }] }',
  ],
  bad: [
    'repository: { notebooks: [{ file: a.ipynb, inOrder: false, errors: [], paths: [], secrets: [] }] }',
    'reproducibility: { notebooks: [{ path: a.ipynb, executedInOrder: false }] }',
  ],
  find(subject) {
    return notebooksSeen(subject)?.flatMap(({ file, path, inOrder }) =>
      inOrder === false
        ? [{ path, message: `${file} was not run from top to bottom in one go.` }]
        : [],
    );
  },
};
