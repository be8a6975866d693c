/** Lets a few through at a time; the others wait for their turn, in order. */
export type Gate = <T>(use: () => Promise<T>) => Promise<T>;

/**
 * Makes a gate. Opening thousands of files at once meets the system's limit on open files, and files
 * that exist would look as if they did not.
 * @param most how many may be inside at once
 */
export function makeGate(most: number): Gate {
  const waiting: (() => void)[] = [];
  let inside = 0;
  return async (use) => {
    if (inside >= most) await new Promise<void>((enter) => waiting.push(enter));
    else inside += 1;
    try {
      return await use();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else inside -= 1;
    }
  };
}
