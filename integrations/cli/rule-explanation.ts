import type { ProseRule } from '../../src/audit/prose/prose-rule.ts';
import type { ManifestRule } from '../../src/manifest/rules/rule.ts';

/** A rule about manifests, prose or readiness, as far as an author is told of it. */
export type ExplainedRule = Omit<ManifestRule, 'find'> & Partial<Pick<ProseRule, 'why' | 'help'>>;

/**
 * What a rule holds an author to: the sentence, why, where it comes from, parts that pass, parts
 * that do not, and what to type.
 */
export function ruleExplanation(rule: ExplainedRule): string {
  const { id, holds, why, source, good, bad, help } = rule;
  return [
    `${id}\n${holds}\n`,
    ...(why ? [`${why}\n`] : []),
    ...(source ? [`source  ${source}\n`] : []),
    `passes\n${examples(good)}`,
    `is remarked on\n${examples(bad)}`,
    ...(help ? [`what to type\n${examples([help])}`] : []),
  ].join('\n');
}

function examples(parts: readonly string[]): string {
  return parts.map((part) => `${indented(part)}\n`).join('\n');
}

function indented(part: string): string {
  return part
    .trim()
    .split('\n')
    .map((line) => (line ? `  ${line}` : line))
    .join('\n');
}
