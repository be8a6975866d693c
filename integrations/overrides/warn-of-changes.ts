import { fileURLToPath } from 'node:url';
import { compareOverrides } from './compare.ts';
import { LOCK_FILE, LockError, readLock } from './lock.ts';
import type { Override } from './override.ts';

/** Says, when a site is built or shown, which originals changed since the own file was made from them. */
export function warnOfChanged(
  overrides: readonly Override[],
  { root, logger }: { root: URL; logger: { warn(message: string): void } },
): void {
  try {
    const recorded = readLock(new URL(LOCK_FILE, root));
    if (recorded.length === 0) return;
    const changed = compareOverrides(overrides, { recorded, root: fileURLToPath(root) }).filter(
      ({ state }) => state === 'original-changed',
    );
    if (changed.length === 0) return;
    const names = changed.map(({ name, file }) => `${name} (${file})`).join(', ');
    logger.warn(
      `The original of ${names} changed since you made your own. \`modelfolio overrides\` shows where it is.`,
    );
  } catch (error) {
    if (!(error instanceof LockError)) throw error;
    logger.warn(error.message);
  }
}
