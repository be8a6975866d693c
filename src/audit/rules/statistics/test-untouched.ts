import { primaryResult } from '../../../facts/headline.ts';
import type { AuditRemark, AuditRule, AuditSubject } from '../../rule.ts';

/** Rows a choice was made on no longer say how good the choice is. */
export const testUntouched: AuditRule = {
  id: 'statistics/test-untouched',
  severity: 'error',
  holds:
    'The rows behind the main result chose nothing, or the result is called a validation result.',
  why: 'The best of several tries on one set of rows is partly luck; on new rows it does worse. Reviewers ask for this first.',
  source: 'Cawley and Talbot, On Over-fitting in Model Selection, JMLR 11 (2010)',
  help: 'splits:\n  testUse:\n    timesEvaluated: How often were results read on these rows?\n    usedForSelection: Was a model, setting or cut-off chosen by looking at them, true or false?',
  good: [
    'splits: { testUse: { timesEvaluated: 3, usedForSelection: false, note: Three models were reported and none was dropped. } }',
  ],
  bad: [
    'splits: { testUse: null }',
    'splits: { testUse: { timesEvaluated: 14, usedForSelection: true } }',
    'models: { 0: { search: { selectedBy: recall@test } } }',
  ],
  find(subject) {
    const { parts = [], testUse } = subject.project.manifest.splits ?? {};
    if (!parts.some(({ name }) => name === 'test' || name === 'external')) return undefined;
    if (testUse?.usedForSelection === undefined) return [UNSAID];
    return testUse.usedForSelection ? chosenOn(subject) : chosenByName(subject);
  },
};

const UNSAID: AuditRemark = {
  path: ['splits', 'testUse', 'usedForSelection'],
  message:
    'Nothing says whether anything was chosen by looking at the test rows; readers look for rows that chose nothing.',
};

const MEASURE_AGAIN =
  'Choose on validation rows or by cross-validation, and measure once on rows that chose nothing. Without such rows, write `split: validation` beside the results.';

function chosenOn({ project, facts }: AuditSubject): AuditRemark[] {
  const split = primaryResult(facts, project)?.split;
  const held = project.manifest.splits?.parts?.some(({ name }) => name === 'test');
  const isOther = split !== undefined && split !== 'test' && (held || split !== 'external');
  if (isOther) return [];
  const message =
    '`splits.testUse.usedForSelection` is true: something was chosen by looking at the test rows, so results on them are likely too good. Readers look for rows that chose nothing.';
  return [{ path: ['splits', 'testUse', 'usedForSelection'], message, help: MEASURE_AGAIN }];
}

// The split behind the @ tells where the choice was made.
function chosenByName({ project: { manifest } }: AuditSubject): AuditRemark[] {
  return (manifest.models ?? []).flatMap(({ search }, index) => {
    const split = search?.selectedBy?.match(/@(test|external)\b/)?.[1];
    if (!split) return [];
    const path = ['models', index, 'search', 'selectedBy'];
    const message = `\`models[${index}].search.selectedBy\` is \`${search?.selectedBy ?? ''}\`, while \`splits.testUse.usedForSelection\` is false. Readers look for rows that chose nothing.`;
    const help = `Name the rows the settings were chosen on, as \`metric@cv\`; if they were the ${split} rows, write \`usedForSelection: true\`.`;
    return [{ path, message, help }];
  });
}
