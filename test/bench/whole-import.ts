import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../dist/integrations/cli/main.js', import.meta.url));
const ROUNDS = 5;

/** What `modelfolio import` cost as a whole process, the start of Node included. */
export interface ImportCost {
  /** Milliseconds on the clock: best and middle of five. */
  readonly best: number;
  readonly median: number;
  /** Milliseconds of computing, in the program and in the system for it: the least of five. */
  readonly cpu: number;
  /** Most megabytes of memory the process ever held, the highest of the rounds. */
  readonly peak: number;
}

/** Imports a repository five times without writing. */
export function importCost(repository: string, scratch: string): ImportCost {
  const hook = join(scratch, 'usage.mjs');
  mkdirSync(join(scratch, 'portfolio'), { recursive: true });
  writeFileSync(hook, HOOK);
  const rounds = Array.from({ length: ROUNDS }, () => round(repository, { scratch, hook })).sort(
    (a, b) => a.ms - b.ms,
  );
  return {
    best: rounds[0]?.ms ?? NaN,
    median: rounds[(ROUNDS - 1) / 2]?.ms ?? NaN,
    cpu: Math.min(...rounds.map(({ cpu }) => cpu)),
    peak: Math.max(...rounds.map(({ peak }) => peak)),
  };
}

// The system keeps these counts for the process itself, so they are asked for at its end.
const HOOK = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write('\\nusage ' + JSON.stringify([userCPUTime + systemCPUTime, maxRSS]));
});
`;

interface Places {
  readonly scratch: string;
  readonly hook: string;
}

function round(repository: string, { scratch, hook }: Places) {
  const begin = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...['--import', pathToFileURL(hook).href, PROGRAM, 'import', repository],
      ...[join(scratch, 'portfolio'), '--project', 'measured', '--dry-run'],
    ],
    { encoding: 'utf8', maxBuffer: 64e6 },
  );
  const ms = performance.now() - begin;
  const [, cpu, peak] = /usage \[(\d+),(\d+)\]/.exec(stderr) ?? [];
  if (status !== 0 || cpu === undefined || !stdout.includes('projects/measured'))
    throw new Error(`the import failed: ${stderr}`);
  return { ms, cpu: Number(cpu) / 1000, peak: Number(peak) / 1024 };
}
