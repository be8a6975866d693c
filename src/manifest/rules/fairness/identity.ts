import type { Finding } from '../../../findings/finding.ts';
import type { StatedRate } from '../../../stats/fairness/rate-conflict.ts';
import type { RateId } from '../../../stats/fairness/rates.ts';
import { shown, shownBeside } from '../../digits.ts';
import type { FrameConflict } from '../../evidence/frame-conflicts.ts';
import type { Project } from '../../portfolio.ts';
import { NOT_ONE_CUT_OFF, remarkAt } from '../../remark.ts';
import type { ManifestRule } from '../rule.ts';

/** Most remarks about one table; the first ones tell the story. */
const MOST = 3;

const READS = 'fairness: { applicable: true, attributes: [{ name: sex, source: observed }]';

/** The rates of a group in a table leave room for each other. */
export const identity: ManifestRule = {
  id: 'fairness/identity',
  holds:
    'Rates of a group read from a table have counts behind them: base rate, precision and recall fix the false-positive rate.',
  source: 'Chouldechova, Fair prediction with disparate impact, equation 2.6, 2017',
  good: [
    `${READS}, from: { file: evidence/rates.json, pointer: /rounded } }`,
    'fairness: { groups: [{ attribute: sex, group: Female, n: 10, tp: 4, fp: 1, tn: 4, fn: 1 }] }',
  ],
  bad: [
    `${READS}, from: { file: evidence/rates.json, pointer: /mixed } }`,
    `${READS}, from: { file: evidence/rates.json, pointer: /crosstab } }`,
  ],
  find: (project) =>
    project.readings.flatMap(({ block, from, conflicts = [] }) =>
      conflicts
        .slice(0, MOST)
        .map((conflict) => remarkOf(project, conflict, { block, file: from.file })),
    ),
};

function remarkOf(
  project: Project,
  { group, stated, others, low, high }: FrameConflict,
  { block, file }: { block: Project['readings'][number]['block']; file: string },
): Finding {
  const beside = others
    .map(inWords)
    .join(', ')
    .replace(/, ([^,]*)$/, ' and $1');
  const room =
    high - low < 1e-6
      ? shown(low)
      : `${shownBeside(low, String(stated.value))} to ${shownBeside(high, String(stated.value))}`;
  return remarkAt(project, [...block, 'from'], {
    rule: identity.id,
    message: `\`${file}\` gives the group \`${group}\` a ${inWords(stated)}; its ${beside} leave ${room}, as far as their decimals go.`,
    help: NOT_ONE_CUT_OFF,
  });
}

const WORDS: Readonly<Partial<Record<RateId, string>>> = {
  'base-rate': 'base rate',
  'selection-rate': 'selection rate',
  tpr: 'recall',
  fpr: 'false positive rate',
  ppv: 'precision',
  npv: 'negative predictive value',
};

function inWords({ rate, value }: StatedRate): string {
  return `${WORDS[rate] ?? rate} of ${value}`;
}
