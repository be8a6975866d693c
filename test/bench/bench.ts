// Prints what the project promises about speed and size, as ratios within one run. Never a test:
// a shared machine would make a timed assertion fail for reasons that are not the code's.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchAudits } from './audits.ts';
import { benchBuild } from './build.ts';
import { benchCards } from './cards.ts';
import { benchCheck } from './check.ts';
import { benchConsistency } from './consistency.ts';
import { benchEdits } from './edits.ts';
import { benchFairness } from './fairness.ts';
import { benchImports } from './imports.ts';
import { benchLighthouse } from './lighthouse.ts';
import { benchMatches } from './matches.ts';
import { benchPostings } from './postings.ts';
import { benchResumes } from './resumes.ts';
import { benchResumePdf } from './resume-pdf.ts';
import { benchSizes } from './sizes.ts';

export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly target: string;
}

const folder = mkdtempSync(join(tmpdir(), 'modelfolio-bench-'));
try {
  const rows = [
    ...benchBuild(folder),
    ...benchCheck(folder),
    ...benchConsistency(),
    ...benchFairness(),
    ...benchPostings(),
    ...(await benchMatches()),
    ...benchAudits(folder),
    ...benchSizes(join(folder, 'showcase/dist')),
    ...(await benchLighthouse(join(folder, 'showcase/dist'))),
    ...(await benchCards()),
    ...(await benchResumePdf()),
    ...(await benchResumes()),
    ...(await benchImports(folder)),
    ...(await benchEdits(join(folder, 'showcase'))),
  ];
  const width = Math.max(...rows.map((row) => row.what.length));
  for (const { what, measured, target } of rows)
    console.log(`${what.padEnd(width)}  ${measured.padEnd(28)} target ${target}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
