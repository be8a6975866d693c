import type { Repository } from '../../src/audit/repository.ts';

/** A repository with code, tests and a continuous integration that runs them; examples change it. */
export const SMALL_REPOSITORY: Repository = {
  files: ['README.md', 'measure.py', 'test_measure.py', 'uv.lock', '.github/workflows/test.yml'],
  notebooks: [],
  scan: {
    languages: [{ name: 'Python', files: 2, bytes: 4000 }],
    notebooks: [],
    dependencies: [],
    dependencyFiles: [],
    locks: [{ file: 'uv.lock', program: 'uv', packages: 20 }],
    frameworks: [],
    dockerfiles: [],
    workflows: [
      {
        file: '.github/workflows/test.yml',
        provider: 'GitHub Actions',
        deeds: [{ file: '.github/workflows/test.yml', line: 9, deed: 'tests' }],
      },
    ],
    tests: {
      files: ['test_measure.py'],
      count: 12,
      framework: { name: 'pytest', file: 'uv.lock' },
    },
    readme: { file: 'README.md', sections: [{ text: 'Results', line: 5 }], resultsTable: 7 },
    deployments: [],
  },
};
