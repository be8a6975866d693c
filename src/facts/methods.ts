import { words } from '../words/words.ts';
import type { Interval } from './fact.ts';

/** How an interval was made, in words, and whether that was the author's work. */
export function intervalMethod({ method, reported }: Interval): string {
  const methods: Readonly<Record<string, string>> = words().methods;
  const name = methods[method] ?? method;
  return reported && method !== 'reported' ? words().numbers.asReported(name) : name;
}
