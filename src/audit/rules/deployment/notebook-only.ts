import { isNotebookOnly, isToldNotebookOnly } from '../../code.ts';
import type { AuditRule, AuditSubject } from '../../rule.ts';

/** There is code that runs without a person clicking through cells. */
export const notebookOnly: AuditRule = {
  id: 'deployment/notebook-only',
  severity: 'error',
  holds: 'Some of the code lies outside notebooks, or something runs.',
  why: 'A notebook runs where somebody sits before it. A script or module can be called, tested and served, which is what a team has to do with it.',
  source:
    'Pimentel et al., A Large-Scale Study About Quality and Reproducibility of Jupyter Notebooks (2019)',
  help: 'Move what the notebook computes into a file, `train.py` or a package, and let the notebook import it; `jupyter nbconvert --to script` makes a first version.',
  good: [
    'repository: {}',
    'repository: { scan: { languages: [{ name: Jupyter Notebook, files: 1, bytes: 9000 }], notebooks: [study.ipynb] } }\ndeployment: { kind: api, url: "https://demo.example.org" }',
    'repository: { scan: { languages: [] } }',
    'reproducibility: { notebooks: [{ path: study.ipynb }], commands: [{ purpose: Run all cells, cmd: jupyter nbconvert --execute study.ipynb }] }',
    'reproducibility: { notebooks: [{ path: study.ipynb, executedInOrder: true, errors: 0 }] }',
  ],
  bad: [
    'repository: { scan: { languages: [{ name: Jupyter Notebook, files: 1, bytes: 9000 }], notebooks: [study.ipynb] } }',
    'repository: { scan: { languages: [{ name: Jupyter Notebook, files: 1, bytes: 9000 }], notebooks: [study.ipynb] } }\ndeployment: { reason: null }',
    'reproducibility: { notebooks: [{ path: study.ipynb, executedInOrder: true, errors: 0 }], commands: [{ purpose: Run all cells, cmd: jupyter nbconvert --execute study.ipynb }], tests: { framework: nbval } }',
  ],
  find(subject) {
    const { notebooks, alone } = notebooksOf(subject);
    if (notebooks === 0) return undefined;
    const { kind = 'none', reason } = subject.project.manifest.deployment ?? {};
    if (!alone || kind !== 'none') return [];
    const found = subject.repository ? 'The repository has' : 'The manifest names';
    const message = `${found} ${notebooks} ${notebooks === 1 ? 'notebook' : 'notebooks'} and no other code, and nothing is deployed; readers look for code they can run and test.`;
    const severity = reason === undefined ? 'error' : 'warning';
    return [{ path: ['deployment', 'kind'], message, severity }];
  },
};

function notebooksOf({ project, repository }: AuditSubject) {
  if (repository)
    return { notebooks: repository.scan.notebooks.length, alone: isNotebookOnly(repository) };
  const { notebooks = [] } = project.manifest.reproducibility ?? {};
  return { notebooks: notebooks.length, alone: isToldNotebookOnly(project) };
}
