import type { Finding } from '../findings/finding.ts';
import { suggest } from '../findings/suggest.ts';
import type { Project } from '../manifest/portfolio.ts';
import { AUDIT_RULES } from './rules.ts';
import type { Outcome } from './outcome.ts';

/** Remarks on `audit.ignore` itself: names that are no rule, and rules that were asked and have nothing to remark on. */
export function ignoreFindings(
  { manifest, tree }: Project,
  outcomes: readonly Outcome[],
): Finding[] {
  const entries = manifest.audit?.ignore ?? [];
  return entries.flatMap(({ rule }, index) => {
    const said = remark(rule, outcomes);
    const place = tree.placeOf(['audit', 'ignore', index, 'rule']);
    return said ? [{ ...said, place }] : [];
  });
}

function remark(
  id: string,
  outcomes: readonly Outcome[],
): Pick<Finding, 'rule' | 'severity' | 'message' | 'help'> | undefined {
  const ids = AUDIT_RULES.map((rule) => rule.id);
  if (!ids.some((each) => each === id))
    return {
      rule: 'audit/unknown-rule',
      severity: 'error',
      message: `There is no rule \`${id}\` in the audit.`,
      help: meant(id, ids),
    };
  const outcome = outcomes.find(({ rule }) => rule.id === id);
  // What did not arise today may arise with the code beside it.
  if (!outcome || outcome.findings.length > 0) return undefined;
  return {
    rule: 'audit/nothing-to-ignore',
    severity: 'advice',
    message: `\`${id}\` has nothing to remark on here, so there is nothing to ignore.`,
    help: 'Take the entry out; then the rule counts in your favour.',
  };
}

function meant(id: string, ids: readonly string[]): string {
  const near = suggest(id, ids);
  return near ? `Did you mean \`${near}\`?` : '`modelfolio audit --json` lists every rule asked.';
}
