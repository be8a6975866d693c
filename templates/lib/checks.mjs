import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const CHECKS = `# On every pull request: problems, files that no longer agree, and gaps, shown beside the lines.
name: check

on:
  pull_request:
  workflow_dispatch:

permissions:
  contents: read

jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with:
          node-version: 24
          cache: npm
      # Needs package-lock.json in the repository: npm install writes it.
      - id: install
        run: npm ci
      - name: Problems of any file
        run: npx modelfolio check --format github
      - name: Numbers that no longer agree with their files
        if: \${{ !cancelled() && steps.install.outcome == 'success' }}
        run: npx modelfolio verify
      # Gaps are shown and fail nothing. To let grave ones fail: --fail-on error.
      - name: What readers will look for
        if: \${{ !cancelled() && steps.install.outcome == 'success' }}
        run: |
          npx modelfolio audit --format github --fail-on never
          npx modelfolio audit --format markdown --fail-on never >> "$GITHUB_STEP_SUMMARY"
`;

/** Where the workflow stands in a portfolio. */
const FILE = '.github/workflows/check.yml';

/** Writes the workflow that reads the portfolio on each pull request. Other code hosts ignore the file. */
export function writeChecks(target) {
  const file = join(target, FILE);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, CHECKS);
}
