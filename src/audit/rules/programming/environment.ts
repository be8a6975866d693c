import { environmentIn } from '../../environment.ts';
import type { AuditRule } from '../../rule.ts';

/** Software versions are fixed. */
export const environment: AuditRule = {
  id: 'programming/environment',
  severity: 'error',
  holds: 'A lock file, pinned versions or a container fix the software.',
  why: 'The same code gives other numbers, or none, with other versions. Fixed versions let a reader repeat yours.',
  source:
    'Pineau et al., Improving Reproducibility in Machine Learning Research (2021), checklist: dependencies',
  help: 'Run `uv lock`, `poetry lock` or `pip freeze > requirements.txt` in the environment that measured; then write `lockfile` or `pinned` into `reproducibility.environment.kind` and the file into its `path`.',
  good: [
    'reproducibility: { environment: { kind: container } }',
    'reproducibility: { environment: { kind: unpinned } }\nrepository: {}',
    'repository: { scan: { locks: [], dependencyFiles: [{ file: requirements.txt, declared: 7, pinned: 7 }] } }',
    'repository: { files: [renv.lock], scan: { locks: [], dependencyFiles: [] } }',
  ],
  bad: [
    'reproducibility: { environment: { kind: unpinned } }',
    'reproducibility: { environment: null }',
    'repository: { files: [], scan: { locks: [], dependencyFiles: [{ file: requirements.txt, declared: 7, pinned: 2 }] } }',
    'repository: { files: [], scan: { locks: [], frameworks: [{ name: scikit-learn, how: imported, file: measure.py, development: false }] } }',
  ],
  find({ project: { manifest }, repository }) {
    const path = ['reproducibility', 'environment'];
    const found = repository && environmentIn(repository);
    const { kind } = manifest.reproducibility?.environment ?? {};
    if (found ? found.open === undefined : kind !== undefined && kind !== 'unpinned') return [];
    const told = found?.open ?? (kind && 'Versions are not fixed');
    const message = `${told ?? 'How software versions are fixed is not given'}; readers look for a file with exact versions.`;
    return [{ path, message }];
  },
};
