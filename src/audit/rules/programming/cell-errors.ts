import { cellsText, notebooksSeen } from '../../notebooks-seen.ts';
import type { AuditRule } from '../../rule.ts';

/** No notebook was left with an error in it. */
export const cellErrors: AuditRule = {
  id: 'programming/cell-errors',
  severity: 'warning',
  holds: 'No cell of a notebook ends in an error.',
  why: 'A reader scrolls a notebook before reading it, and an error in red is what stays.',
  source:
    'Pimentel et al., A Large-Scale Study About Quality and Reproducibility of Jupyter Notebooks (2019)',
  help: 'Mend or remove these cells, restart the kernel, run all cells and save.',
  good: [
    'reproducibility: { notebooks: [{ path: a.ipynb, errors: 0 }] }',
    'reproducibility: { notebooks: [{ path: a.ipynb, errors: 2 }] }\nrepository: { notebooks: [{ file: a.ipynb, errors: [], paths: [], secrets: [] }] }',
  ],
  bad: [
    'repository: { notebooks: [{ file: a.ipynb, errors: [4, 9], paths: [], secrets: [] }] }',
    'reproducibility: { notebooks: [{ path: a.ipynb, errors: 2 }] }',
  ],
  find(subject) {
    return notebooksSeen(subject)?.flatMap(({ file, path, errors, state }) => {
      if (errors === 0) return [];
      const where = state
        ? cellsText(state.errors)
        : `${errors} ${errors === 1 ? 'cell' : 'cells'}`;
      return [{ path, message: `${file} ends in an error in ${where}.` }];
    });
  },
};
