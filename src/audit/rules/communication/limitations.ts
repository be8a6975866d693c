import type { AuditRule } from '../../rule.ts';

/** Fewer say that nobody looked. */
const ENOUGH = 2;

/** What the result does not show. */
export const limitations: AuditRule = {
  id: 'communication/limitations',
  severity: 'error',
  holds: 'At least two limitations are told that belong to this project.',
  why: 'The section most cards leave empty is the one that shows judgement; “more data” would fit any project.',
  source: 'Liang et al., What’s documented in AI? Systematic analysis of 32K AI model cards (2024)',
  help: 'limitations:\n  - statement: For whom, where or when may this result not hold?\n    consequence: What should a reader not conclude?\n  - statement: What could the test part not show?',
  good: [
    'limitations: [{ statement: The test part holds 63 ill samples. }, { statement: All samples are from one device. }]',
  ],
  bad: [
    'limitations: null',
    'limitations: [{ statement: All samples are from one device. }, { statement: More data would help. }]',
  ],
  find({ project: { manifest } }) {
    const told = manifest.limitations ?? [];
    const own = told.filter(({ statement }) => !GENERIC.test(statement));
    if (own.length >= ENOUGH) return [];
    const generic = told.length - own.length;
    const rest = generic > 0 ? `; ${generic} more would fit any project` : '';
    const message = `${own.length} limitation${own.length === 1 ? '' : 's'} of this project told${rest}. Readers look for at least two.`;
    return [{ path: ['limitations'], message }];
  },
};

const GENERIC =
  /^(?:(?:with|we (?:would )?need|needs?|getting|using)?\s*(?:more|a larger|larger|bigger|additional) (?:training )?(?:data|data ?sets?|samples|tuning|hyper-?parameter tuning|training)|the model (?:is not|isn[’']t) perfect|limited (?:data|time|compute|resources)|could be improved)\b[^.;:]{0,40}\.?$/i;
