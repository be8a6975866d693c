import type { z } from 'zod';
import type { ManifestPath } from '../findings/place.ts';

/**
 * What is left of a manifest when keys it may not have are left out, and values of the wrong kind
 * with them. One wrong key must not hide what else is wrong in its block.
 */
export function withoutWrongKeys(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  return issues.flatMap(wrongPaths).reduce(withoutPath, value);
}

/** What is left when every top-level key with something wrong inside is left out as a whole. */
export function withoutBrokenParts(value: unknown, issues: readonly z.core.$ZodIssue[]): object {
  const broken = new Set(issues.flatMap(wrongPaths).map(([key]) => String(key)));
  return Object.fromEntries(Object.entries(value ?? {}).filter(([key]) => !broken.has(key)));
}

function wrongPaths(issue: z.core.$ZodIssue): ManifestPath[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
}

// Items of a list keep their places, because findings name them by number; only keys are left out.
function withoutPath(value: unknown, path: ManifestPath): unknown {
  const [step, ...rest] = path;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (index === step ? withoutPath(item, rest) : item));
  if (typeof value !== 'object' || value === null || step === undefined) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, child]: [string, unknown]) => {
      if (key !== String(step)) return [[key, child]];
      return rest.length === 0 ? [] : [[key, withoutPath(child, rest)]];
    }),
  );
}
