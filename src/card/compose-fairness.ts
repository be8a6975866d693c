import { linearScale, niceDomain } from '../charts/scale.ts';
import { stripOf } from '../charts/strip.ts';
import { counted, tickText } from '../charts/words.ts';
import type { Fact } from '../facts/fact.ts';
import { fairnessView } from '../facts/fairness/view.ts';
import { gapEnds, gapMetric, isWithinChance } from '../facts/gap.ts';
import { spokenName, spokenTitle } from '../facts/spoken-name.ts';
import { factText } from '../facts/text.ts';
import type { Project } from '../manifest/portfolio.ts';
import { words } from '../words/words.ts';
import type { CardGroup, FairnessCard } from './content.ts';

type FairnessParts = Pick<
  FairnessCard,
  | 'kind'
  | 'kicker'
  | 'metric'
  | 'value'
  | 'unit'
  | 'strip'
  | 'caption'
  | 'groups'
  | 'ends'
  | 'footer'
>;

/** What a card says of the gap that leads; undefined where the rates at its ends are not known. */
export function fairnessParts(
  project: Project,
  { gap, facts }: { gap: Fact; facts: readonly Fact[] },
): FairnessParts | undefined {
  const rates = gapEnds(gap, facts);
  if (!rates) return undefined;
  const domain = axisOf(rates);
  return {
    kind: 'fairness',
    kicker: words().card.comparedBy(gap.of ?? ''),
    metric: spokenTitle(gap),
    value: factText(gap, 'number'),
    unit: factText(gap, 'unit'),
    strip: stripOf(gap),
    caption: captionOf(project, { gap, facts }),
    groups: [groupOf(rates[0], domain), groupOf(rates[1], domain)],
    ends: [tickText(domain[0]), tickText(domain[1])],
    footer: [
      factText(gap, 'interval') || words().card.noInterval,
      factText(gap, 'rows') || words().card.rowsNotStated,
      chanceText(gap),
    ],
  };
}

function axisOf(rates: readonly Fact[]): [number, number] {
  const ends = rates.map(({ value, interval }) => interval?.high ?? value);
  const [low, high] = niceDomain(0, Math.max(...ends), 2);
  return [low, rates[0]?.unit === 'fraction' ? Math.min(1, high) : high];
}

function groupOf(rate: Fact, domain: readonly [number, number]): CardGroup {
  const at = linearScale([...domain], [0, 1]);
  const { value, interval, of = '' } = rate;
  return {
    name: of.slice(of.indexOf(': ') + 2),
    value: factText(rate, 'number'),
    interval: factText(rate, 'interval'),
    dot: at(value),
    ...(interval ? { ends: { low: at(interval.low), high: at(interval.high) } } : {}),
  };
}

// Two groups need no counting.
function captionOf(
  project: Project,
  { gap, facts }: { gap: Fact; facts: readonly Fact[] },
): string {
  const view = fairnessView(project, facts).attributes.find(
    ({ attribute }) => attribute === gap.of,
  );
  const leftOut = view?.comparisons.find(({ metric }) => metric === gapMetric(gap))?.leftOut ?? [];
  const out = new Set(leftOut.map(({ group }) => group));
  const compared = (view?.groups ?? []).filter(({ group }) => !out.has(group)).length;
  const names: Readonly<Record<string, string>> = words().card.counted;
  const rate = names[gapMetric(gap)] ?? spokenName(gap);
  return compared > 2
    ? words().card.leastAndMost({ counted: rate, ...counted(compared) })
    : words().card.byGroup(rate);
}

function chanceText(gap: Fact): string {
  const limit = factText(gap, 'chance-limit');
  if (!limit) return words().card.noChance;
  return isWithinChance(gap) ? words().card.withinChance : words().numbers.chanceLimit(limit);
}
