import { rateName } from '../../charts/gap-chance.ts';
import { countText, shareText } from '../../charts/words.ts';
import type { GroupPolicy } from '../../facts/fairness/policy.ts';
import { policyOf } from '../../facts/fairness/policy.ts';
import { isAboutPeople } from '../../facts/fairness/withheld.ts';
import type { AttributeView, LeftOutReason } from '../../facts/fairness-view.ts';
import { words } from '../../words/words.ts';
import { listed } from '../names.ts';
import type { Answer } from '../section.ts';
import { answer, plainAnswer, rowCount } from './source.ts';
import type { ProjectSource } from './source.ts';

/** Groups of an attribute that the build leaves out of comparisons, with their rows and why. */
export function leftOutAnswers(view: AttributeView, policy: GroupPolicy): Answer[] {
  const { leftOut } = words().fairness;
  const names = view.groups.map(({ group }) => group);
  return names.flatMap((group) => {
    const cases = casesOf(view, group);
    const reasons = [...new Set(cases.map(({ reason }) => reason))];
    const text = reasons.map((reason) => {
      const own = cases.filter((one) => one.reason === reason);
      const rates = listed(own.map(({ rate }) => rate));
      return leftOut.reason({ reason: reasonText(reason, policy), rates });
    });
    return plainAnswer(leftOut.term(group), words().naming.sentences(text));
  });
}

/** Groups the author left out, and rows whose group is not known; small counts stay unsaid. */
export function authorsAnswers(source: ProjectSource): Answer[] {
  const { excluded = [], unknown = [] } = source.project.manifest.fairness ?? {};
  const { fairness, naming } = words();
  const { byAuthor, unknown: named, notCounted } = fairness.leftOut;
  return [
    ...excluded.flatMap(({ attribute, group, n, reason }) => {
      const text = naming.sentences([naming.sentence(rows(source, n)), reason]);
      return answer(source, byAuthor({ group, attribute }), text);
    }),
    ...unknown.flatMap(({ attribute, n }) =>
      plainAnswer(named(attribute), notCounted(rows(source, n))),
    ),
  ];
}

function reasonText(
  reason: LeftOutReason,
  { minDenominator, minShare, smallCell }: GroupPolicy,
): string {
  const { leftOut } = words().fairness;
  return {
    'too-few-rows': leftOut.fewerRows(countText(minDenominator)),
    'small-share': leftOut.smallShare(shareText(minShare)),
    'not-defined': leftOut.notDefined,
    withheld: leftOut.withheld(countText(smallCell)),
    excluded: leftOut.excluded,
  }[reason];
}

interface Case {
  readonly reason: LeftOutReason;
  /** The rate in lower case, with the rows it would rest on. */
  readonly rate: string;
}

function casesOf(view: AttributeView, name: string): Case[] {
  return view.comparisons.flatMap(({ metric, leftOut }) => {
    const found = leftOut.find(({ group, reason }) => group === name && reason !== 'excluded');
    if (!found) return [];
    const { reason, n } = found;
    const { beside, inSentence } = words().naming;
    const rate = inSentence(rateName(view, metric));
    return [{ reason, rate: n === undefined ? rate : beside({ text: rate, detail: rowCount(n) }) }];
  });
}

function rows({ project }: ProjectSource, n: number): string {
  const { smallCell } = policyOf(project);
  return isAboutPeople(project) && n > 0 && n < smallCell
    ? words().fairness.leftOut.fewerRows(countText(smallCell))
    : rowCount(n);
}
