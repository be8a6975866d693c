import { rateName } from '../../charts/gap-chance.ts';
import { countText, shareText } from '../../charts/words.ts';
import type { GroupPolicy } from '../../facts/fairness/policy.ts';
import { policyOf } from '../../facts/fairness/policy.ts';
import { isAboutPeople } from '../../facts/fairness/withheld.ts';
import type { AttributeView, LeftOutReason } from '../../facts/fairness-view.ts';
import { listed } from '../names.ts';
import type { Answer } from '../section.ts';
import { answer, plainAnswer, rowCount } from './source.ts';
import type { ProjectSource } from './source.ts';

/** Groups of an attribute that the build leaves out of comparisons, with their rows and why. */
export function leftOutAnswers(view: AttributeView, policy: GroupPolicy): Answer[] {
  const names = view.groups.map(({ group }) => group);
  return names.flatMap((group) => {
    const cases = casesOf(view, group);
    const reasons = [...new Set(cases.map(({ reason }) => reason))];
    const text = reasons.map((reason) => {
      const own = cases.filter((one) => one.reason === reason);
      return `${REASONS[reason](policy)}: ${listed(own.map(({ words }) => words))}.`;
    });
    return plainAnswer(`Not compared: ${group}`, text.join(' '));
  });
}

/** Groups the author left out, and rows whose group is not known; small counts stay unsaid. */
export function authorsAnswers(source: ProjectSource): Answer[] {
  const { excluded = [], unknown = [] } = source.project.manifest.fairness ?? {};
  return [
    ...excluded.flatMap(({ attribute, group, n, reason }) =>
      answer(
        source,
        `Left out by the author: ${group} (${attribute})`,
        `${rows(source, n)}. ${reason}`,
      ),
    ),
    ...unknown.flatMap(({ attribute, n }) =>
      plainAnswer(`Unknown ${attribute}`, `${rows(source, n)}, not counted in any group.`),
    ),
  ];
}

const REASONS: Readonly<Record<LeftOutReason, (policy: GroupPolicy) => string>> = {
  'too-few-rows': ({ minDenominator }) => `Fewer than ${countText(minDenominator)} rows`,
  'small-share': ({ minShare }) => `Less than ${shareText(minShare)} of all rows`,
  'not-defined': () => 'Not defined, without a row to be a share of',
  withheld: ({ smallCell }) =>
    `Withheld, so that no count below ${countText(smallCell)} can be read or computed back`,
  excluded: () => 'Left out by the author',
};

interface Case {
  readonly reason: LeftOutReason;
  /** The rate in lower case, with the rows it would rest on. */
  readonly words: string;
}

function casesOf(view: AttributeView, name: string): Case[] {
  return view.comparisons.flatMap(({ metric, leftOut }) => {
    const found = leftOut.find(({ group, reason }) => group === name && reason !== 'excluded');
    if (!found) return [];
    const { reason, n } = found;
    const rate = inSentence(rateName(view, metric));
    return [{ reason, words: n === undefined ? rate : `${rate} (${rowCount(n)})` }];
  });
}

// Abbreviations keep their capitals.
function inSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function rows({ project }: ProjectSource, n: number): string {
  const { smallCell } = policyOf(project);
  return isAboutPeople(project) && n > 0 && n < smallCell
    ? `Fewer than ${countText(smallCell)} rows`
    : rowCount(n);
}
