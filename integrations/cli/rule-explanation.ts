import type { ManifestRule } from '../../src/manifest/rules/rule.ts';

/** What a rule holds an author to: the sentence, where it comes from, parts that pass and parts that do not. */
export function ruleExplanation({ id, holds, source, good, bad }: ManifestRule): string {
  return [
    `${id}\n${holds}\n`,
    ...(source ? [`source  ${source}\n`] : []),
    `passes\n${examples(good)}`,
    `is remarked on\n${examples(bad)}`,
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
