import type { AuditRule } from '../../rule.ts';

/** The first page of the code shows what came out. */
export const readme: AuditRule = {
  id: 'communication/readme',
  severity: 'warning',
  holds: 'The repository has a README with a table of results.',
  why: 'Many readers open the code first; a README without results sends them back to search.',
  source: 'Pineau et al., Improving Reproducibility in Machine Learning Research (2021), checklist',
  help: 'Add a table below a heading Results to README.md: `modelfolio export <project> --as model-card` writes one from the manifest.',
  good: ['repository: {}'],
  bad: [
    'repository: { scan: { readme: null } }',
    'repository: { scan: { readme: { resultsTable: null } } }',
  ],
  find({ repository }) {
    if (!repository) return undefined;
    const { readme: found } = repository.scan;
    const path = ['links', 'repo'];
    if (!found) return [{ path, message: 'The repository has no README.' }];
    if (found.resultsTable !== undefined) return [];
    return [{ path, message: `${found.file} shows no table of results.` }];
  },
};
