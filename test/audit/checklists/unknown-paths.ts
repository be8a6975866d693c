import type { Checklist } from '../../../src/audit/checklists/checklist.ts';
import { PROJECT_SCHEMAS } from '../../../src/manifest/schema/project.ts';
import { schemaAt } from '../../../src/manifest/schema/walk.ts';

/** Paths of a checklist that no manifest of any family can have. */
export function unknownPaths({ items }: Checklist): string[] {
  return items
    .flatMap(({ answeredBy }) => answeredBy.flatMap((either) => either.split(' or ')))
    .filter((pattern) => !PROJECT_SCHEMAS.some(({ schema }) => schemaAt(schema, stepsOf(pattern))));
}

function stepsOf(pattern: string): (string | number)[] {
  return pattern.split('.').map((step) => (step === '*' ? 0 : step));
}
