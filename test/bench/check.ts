import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Row } from './bench.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MANIFESTS = 100;
const SAMPLES = ['examples/one-page/projects/digits', 'examples/showcase/projects/tumour-triage'];

/** `modelfolio check` on a hundred copies of a short and of a long manifest, as a whole process. */
export function benchCheck(folder: string): Row[] {
  return SAMPLES.map((sample, index) => {
    const portfolio = copiesOf(sample, join(folder, `hundred-${index}`));
    const times = Array.from({ length: 7 }, () => run(portfolio)).sort((a, b) => a - b);
    const size = (statSync(join(ROOT, sample, 'project.yaml')).size / 1024).toFixed(0);
    return {
      what: `check, ${MANIFESTS} manifests of ${size} KB, whole process`,
      measured: `${times[0]?.toFixed(0)} ms best, ${times[3]?.toFixed(0)} ms median`,
      target: 'under 400 ms',
    };
  });
}

/** Writes a portfolio of a hundred copies of a project, and returns its folder. */
export function copiesOf(sample: string, portfolio: string): string {
  mkdirSync(join(portfolio, 'projects'), { recursive: true });
  writeFileSync(
    join(portfolio, 'portfolio.yaml'),
    'schemaVersion: "1"\nname: Alex Example\nheadline: Analyst\n',
  );
  for (let copy = 0; copy < MANIFESTS; copy += 1) {
    const project = join(portfolio, `projects/copy-${copy}`);
    cpSync(join(ROOT, sample), project, { recursive: true });
    const manifest = join(project, 'project.yaml');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/^id:.*\n/m, ''));
  }
  return portfolio;
}

function run(portfolio: string): number {
  const begin = performance.now();
  execFileSync(
    process.execPath,
    [join(ROOT, 'dist/integrations/cli/main.js'), 'check', portfolio],
    { stdio: 'ignore' },
  );
  return performance.now() - begin;
}
