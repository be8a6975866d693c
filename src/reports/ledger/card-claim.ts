import { composeProjectCard } from '../../card/compose.ts';
import type { CardContent } from '../../card/content.ts';
import type { Fact } from '../../facts/fact.ts';
import { headlineOf } from '../../facts/facts.ts';
import { gapEnds } from '../../facts/gap.ts';
import type { Profile } from '../../manifest/schema/profile.ts';
import type { LedgerClaim, LedgerNumber } from './ledger.ts';
import { boundNumber } from './numbers.ts';
import type { LedgerSource } from './numbers.ts';

/** What the social card of a project states in figures; none for a card without a headline fact. */
export function cardClaim(source: LedgerSource, profile: Profile): LedgerClaim[] {
  const card = composeProjectCard(source.project, source.facts, profile);
  const headline = headlineOf(source.facts);
  if (!headline || (card.kind !== 'metric' && card.kind !== 'fairness')) return [];
  const value = [card.value, card.unit].filter(Boolean).join(' ');
  const groups = card.kind === 'fairness' ? card.groups : [];
  const said = groups.map((group) =>
    [`${group.name} ${group.value}`, group.interval].filter(Boolean).join(', '),
  );
  return [
    {
      text: [`${card.metric}: ${value}`, ...said, ...card.footer].join('; '),
      exports: ['card'],
      numbers: [...cardNumbers(card, { headline, source }), ...groupNumbers(card, source)],
    },
  ];
}

function cardNumbers(
  card: Extract<CardContent, { kind: 'metric' | 'fairness' }>,
  { headline, source: { project } }: { headline: Fact; source: LedgerSource },
): LedgerNumber[] {
  const [interval = '', rows = '', last = ''] = card.footer;
  const bound = (text: string, part: string) =>
    /\p{Nd}/u.test(text) ? [boundNumber(text, { part, facts: [headline], project })] : [];
  return [
    ...bound(card.value, 'value'),
    ...(headline.interval ? bound(interval, 'interval') : []),
    ...bound(rows, 'rows'),
    ...(headline.chance ? bound(last, 'what chance alone gives') : []),
  ];
}

function groupNumbers(card: CardContent, { project, facts }: LedgerSource): LedgerNumber[] {
  const headline = headlineOf(facts);
  const ends = headline && gapEnds(headline, facts);
  if (card.kind !== 'fairness' || !ends) return [];
  return card.groups.flatMap(({ value, interval }, index) => {
    const fact = ends[index];
    const bound = (text: string, part: string) =>
      fact && text ? [boundNumber(text, { part, facts: [fact], project })] : [];
    return [...bound(value, 'value'), ...bound(interval, 'interval')];
  });
}
