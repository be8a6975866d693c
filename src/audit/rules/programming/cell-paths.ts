import { cellsText, notebooksSeen } from '../../notebooks-seen.ts';
import type { AuditRule } from '../../rule.ts';

/** Notebooks name no folder only their author has. */
export const cellPaths: AuditRule = {
  id: 'programming/cell-paths',
  severity: 'warning',
  holds: 'No cell of a notebook names a path of one computer.',
  why: 'Such a cell fails on every other computer, and often shows a user name.',
  source:
    'Pimentel et al., A Large-Scale Study About Quality and Reproducibility of Jupyter Notebooks (2019)',
  help: 'Write paths from the folder of the repository, such as `Path("data/train.csv")`.',
  good: ['repository: { notebooks: [{ file: a.ipynb, errors: [], paths: [], secrets: [] }] }'],
  bad: ['repository: { notebooks: [{ file: a.ipynb, errors: [], paths: [2], secrets: [] }] }'],
  find(subject) {
    if (!subject.repository) return undefined;
    return notebooksSeen(subject)?.flatMap(({ file, path, state }) => {
      if (!state || state.paths.length === 0) return [];
      const message = `${file} names a path of one computer in ${cellsText(state.paths)}; nobody else has that folder.`;
      return [{ path, message }];
    });
  },
};
