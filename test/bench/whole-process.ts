import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../dist/integrations/cli/main.js', import.meta.url));
const ROUNDS = 7;

/**
 * Milliseconds of a command as a whole process, the start of Node included, of seven rounds: best and
 * median on the clock.
 * @throws Error when it does not end with the code, so that a broken build is not called fast
 */
export function timeOfProcess(argv: readonly string[], code = 0): string {
  const times = Array.from({ length: ROUNDS }, () => {
    const begin = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, ...argv], {
      encoding: 'utf8',
      maxBuffer: 64e6,
    });
    if (status !== code) throw new Error(`${argv[0]} ended with ${status}: ${stderr}`);
    return performance.now() - begin;
  }).sort((a, b) => a - b);
  return `${times[0]?.toFixed(0)} ms best, ${times[3]?.toFixed(0)} ms median`;
}
