import { statSync } from 'node:fs';

/** Editors write a file in several steps; one look after the last one is enough. */
const SETTLE_MS = 20;
/** Vite's watcher stays silent about a change within 50 ms of the one before. */
const SILENCE_MS = 60;

type Listener = (event: string, file: string) => void;

/**
 * Gives a listener of a file watcher that answers a burst of changes once, and looks a second time
 * at what changed, since a save right after another is not told of.
 */
export function onceSettled(reload: (files: ReadonlySet<string>) => void): Listener {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let files = new Set<string>();
  const settle = () => {
    const changed = new Map([...files].map((file) => [file, stateOf(file)]));
    files = new Set();
    timer = setTimeout(() => lookAgain(changed), SILENCE_MS);
    reload(new Set(changed.keys()));
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(settle, SETTLE_MS);
  };
  const lookAgain = (changed: ReadonlyMap<string, string | undefined>) => {
    for (const [file, state] of changed) if ((stateOf(file) ?? state) !== state) files.add(file);
    if (files.size > 0) wait();
  };
  return (_event, file) => {
    files.add(file);
    wait();
  };
}

// A file that is gone, or cannot be looked at, needs no second look: the watcher tells of both.
function stateOf(file: string): string | undefined {
  try {
    const stat = statSync(file);
    return `${stat.mtimeMs} ${stat.size} ${stat.ino}`;
  } catch {
    return undefined;
  }
}
