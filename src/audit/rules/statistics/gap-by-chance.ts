import type { Fact } from '../../../facts/fact.ts';
import { comparedFirst } from '../../compared-first.ts';
import { factName } from '../../../facts/gap.ts';
import { shown } from '../../../manifest/digits.ts';
import type { AuditRule } from '../../rule.ts';

/** A gap that chance alone opens is not called a difference between groups. */
export const gapByChance: AuditRule = {
  id: 'statistics/gap-by-chance',
  severity: 'warning',
  holds: 'Where chance alone opens gaps as large as the one found, the conclusion says so.',
  why: 'With groups of some hundred rows there always is a gap; calling it a disparity promises more than the counts hold.',
  source: 'Lum, Zhang and Bower, De-biasing “bias” measurement, FAccT (2022)',
  help: 'fairness:\n  conclusion: What differs, by how much, and could chance alone have opened a gap of this size?',
  good: [
    'base: people\nfairness: { conclusion: The rates differ by a point; chance alone could open such a gap. }',
    'base: people\nfairness: { groups: { 0: { tp: 320, fn: 80, fp: 300, tn: 300 } }, conclusion: False alarms are more frequent among women. }',
  ],
  bad: ['base: people\nfairness: { conclusion: False alarms are more frequent among women. }'],
  find({ project, facts }) {
    const { conclusion = '' } = project.manifest.fairness ?? {};
    const gaps = comparedFirst(project, facts).flatMap(({ gap }) => (gap?.chance ? [gap] : []));
    const widest = gaps.toSorted((one, other) => other.value - one.value)[0];
    if (!widest || !conclusion) return undefined;
    // A sentence may be about any of the attributes: one gap beyond chance is enough for it.
    if (!gaps.every(isByChance) || !CLAIM.test(conclusion) || HEDGE.test(conclusion)) return [];
    const size = `${shown(widest.value)}; with no difference at all, chance opens up to ${shown(widest.chance?.p95 ?? 0)} in 19 of 20 draws`;
    const message = `\`fairness.conclusion\` names a difference. ${factName(widest)}, is ${size}. Readers look for that caution in words.`;
    return [{ path: ['fairness', 'conclusion'], message }];
  },
};

function isByChance({ value, chance }: Fact): boolean {
  return chance !== undefined && value <= chance.p95;
}

const CLAIM =
  /\b(?:disparit(?:y|ies)|gaps?|differ(?:s|ed|ences?|ent)?|discriminat\w+|(?:more|less) (?:often|frequent\w*|likely|accurate\w*)|higher|lower|larger|smaller|better|worse|twice|favou?rs?)\b/i;
const HEDGE =
  /\b(?:chance|noise|luck|random|uncertain\w*|intervals?|too few|too small|not (?:be )?(?:told apart|distinguish\w*|clear\w*|enough|large enough)|in ?distinguishable|cannot|can not|could|may|might|hardly|barely|no (?:clear |real |large )?(?:difference|disparity|gap))\b/i;
