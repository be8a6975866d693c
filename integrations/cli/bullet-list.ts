import { bulletTemplates } from '../../src/claims/wish-findings.ts';
import type { FactsByProject } from '../../src/facts/facts.ts';
import type { Portfolio } from '../../src/manifest/portfolio.ts';
import { table } from './table.ts';

/** What of a portfolio's bullets is listed. */
export interface BulletListOptions {
  readonly facts: FactsByProject;
  /** Id of the only project listed; all when undefined. */
  readonly project: string | undefined;
  readonly json: boolean;
}

/**
 * Every bullet a résumé can have, by the address that `resume.pin`, `drop` and `reword` of
 * portfolio.yaml use, with its text to start a wording from.
 */
export function bulletList(
  { projects }: Portfolio,
  { facts, project, json }: BulletListOptions,
): string {
  const list = projects
    .filter(({ id }) => project === undefined || id === project)
    .flatMap((each) => bulletTemplates(each, facts));
  if (json) return `${JSON.stringify(list, null, 2)}\n`;
  if (list.length === 0) return 'No bullets yet: no project states a number that carries one.\n';
  return table([
    ['bullet', 'text, with a placeholder for each number'],
    ...list.map(({ address, template }) => [address, template]),
  ]);
}
