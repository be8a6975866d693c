import { hasTests } from '../../code.ts';
import type { AuditRule } from '../../rule.ts';

/** The code has tests. */
export const tests: AuditRule = {
  id: 'programming/tests',
  severity: 'warning',
  holds: 'There are tests of the code.',
  why: 'A mistake in preparing data moves every number on the page. Tests show you looked for it before somebody else did.',
  source: 'Breck et al., The ML Test Score (2017), Data 7 and Infra 2: code is unit tested',
  help: 'Write a test for each step that prepares data or computes a metric, such as `def test_…` in tests/test_features.py; then name what runs them in `reproducibility.tests.framework`.',
  good: [
    'reproducibility: { tests: null }\nrepository: {}',
    'reproducibility: { tests: { framework: cargo test, count: 4 } }\nrepository: { scan: { languages: [{ name: Rust, files: 1, bytes: 9 }], tests: { files: [], count: 0, framework: null } } }',
  ],
  bad: [
    'reproducibility: { tests: null }',
    'reproducibility: { tests: { count: 0 } }',
    'repository: { scan: { tests: { files: [], count: 0, framework: null } } }',
  ],
  find(subject) {
    if (hasTests(subject)) return [];
    const { tests: told } = subject.project.manifest.reproducibility ?? {};
    const found = subject.repository
      ? `The repository has no test files${told ? `, although \`reproducibility.tests\` names ${told.framework}` : ''}`
      : 'No tests of the code are given';
    const message = `${found}; readers look for a few tests of the steps that numbers depend on.`;
    return [{ path: ['reproducibility', 'tests'], message }];
  },
};
