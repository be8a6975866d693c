import type { Fact, FactKind } from '../../facts/fact.ts';
import { factName } from '../../facts/gap.ts';
import { factText } from '../../facts/text.ts';
import { plain, points } from './markdown.ts';
import type { Words } from './markdown.ts';

/** Facts of some kinds as a list: name, owner, value with interval, split, rows and baseline. */
export function factPoints(facts: readonly Fact[], kinds: readonly FactKind[]): Words {
  return points(facts.filter(({ kind }) => kinds.includes(kind)).map(factPoint));
}

/** One fact as a point of a list. */
export function factPoint(fact: Fact): string {
  const owner = fact.of !== undefined && fact.kind !== 'gap' ? `, ${fact.of}` : '';
  return `**${plain(`${factName(fact)}${owner}`) ?? ''}:** ${plain(factText(fact)) ?? ''}`;
}
