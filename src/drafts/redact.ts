import type { DraftValue } from './draft.ts';
import { REDACTION_RULES, REMOVED } from './redact-rules.ts';
import type { RedactionKind, RedactionRule } from './redact-rules.ts';

/** How many of each kind were removed; kinds without any are absent. Sorted by kind. */
export type RedactionCounts = Readonly<Partial<Record<RedactionKind, number>>>;

export interface RedactOptions {
  /** User names seen anywhere in the import; they are removed as whole words. */
  readonly names?: readonly string[];
}

/**
 * Removes e-mail addresses, home folders, private hosts, user names, tokens and private keys. A
 * second pass over the result finds nothing. Public addresses such as github.com stay.
 */
export function redact(
  text: string,
  { names = [] }: RedactOptions = {},
): { readonly text: string; readonly counts: RedactionCounts } {
  const rules = [...REDACTION_RULES, ...names.filter(isTelling).map(nameRule)];
  // What one rule leaves may look different to an earlier one: they go round until nothing changes.
  let state = applyAll(text, rules);
  const found = [state.counts];
  for (let round = 0; round < ROUNDS && Object.keys(state.counts).length > 0; round += 1) {
    state = applyAll(state.text, rules);
    found.push(state.counts);
  }
  return { text: state.text, counts: addCounts(found) };
}

const ROUNDS = 8;

function applyAll(text: string, rules: readonly RedactionRule[]) {
  const counts: RedactionCounts[] = [];
  const left = rules.reduce((before, rule) => {
    const { text: after, count } = apply(before, rule);
    if (count > 0) counts.push({ [rule.kind]: count });
    return after;
  }, text);
  return { text: left, counts: addCounts(counts) };
}

function apply(text: string, { pattern, instead = REMOVED, applies = () => true }: RedactionRule) {
  let count = 0;
  const after = text.replace(pattern, (whole: string, group: unknown) => {
    const kept = typeof group === 'string' ? group : '';
    const found = whole.slice(kept.length);
    if (found.startsWith(REMOVED) || REMOVED.startsWith(found) || !applies(found)) return whole;
    count += 1;
    return kept + instead;
  });
  return { text: after, count };
}

/** Redacts every text in a value, keys left as they are. */
export function redactDeep(
  value: DraftValue,
  options: RedactOptions = {},
): { readonly value: DraftValue; readonly counts: RedactionCounts } {
  if (typeof value === 'string') {
    const { text, counts } = redact(value, options);
    return { value: text, counts };
  }
  if (typeof value !== 'object' || value === null) return { value, counts: {} };
  const entries: [string, DraftValue][] = Object.entries(value);
  const parts = entries.map(([key, child]) => ({ key, ...redactDeep(child, options) }));
  const counts = addCounts(parts.map((part) => part.counts));
  if (Array.isArray(value)) return { value: parts.map((part) => part.value), counts };
  return { value: Object.fromEntries(parts.map((part) => [part.key, part.value])), counts };
}

/** Sums counts kind by kind. */
export function addCounts(all: readonly RedactionCounts[]): RedactionCounts {
  const sums = new Map<string, number>();
  for (const [kind, count] of all.flatMap((counts) => Object.entries(counts)))
    sums.set(kind, (sums.get(kind) ?? 0) + count);
  return Object.fromEntries([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const HOMES =
  /(?:\/(?:home|Users)\/|[a-z]:(?:\\{1,4}|\/)Users(?:\\{1,4}|\/)|(?:%5C|%2F)(?:Users|home)(?:%5C|%2F))([\p{L}\p{N}_-][\p{L}\p{N}._-]*)/giu;

/** User names that home folders in a text give away; for `names`. Sorted, without repeats. */
export function userNamesIn(text: string): string[] {
  const names = [...text.matchAll(HOMES)].flatMap(([, name]) => (name ? [name] : []));
  return [...new Set(names)].filter(isTelling).sort();
}

// Accounts that many machines have name nobody, and a short name is part of other words.
const NOBODY = new Set(
  `root user users ubuntu admin runner jovyan shared public default data work home model models test
  guest docker vscode codespace conda python python3 colab kaggle azureuser sagemaker-user`.split(
    /\s+/,
  ),
);

function isTelling(name: string): boolean {
  return name.length >= 4 && !NOBODY.has(name.toLowerCase()) && /\p{L}/u.test(name);
}

// Many people are called on their machine as on GitHub; an address without its owner leads nowhere.
const OWNED = String.raw`\b(?:(?:github|gitlab|dagshub|kaggle)\.com|bitbucket\.org|huggingface\.co|hf\.co|wandb\.ai|hub\.docker\.com)[/:](?:(?:datasets|spaces|models|code|kernels|r|u)/)?@?`;

function nameRule(name: string): RedactionRule {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const alone = String.raw`(?<![\p{L}\p{N}])(?<!${OWNED})${literal}(?![\p{L}\p{N}])`;
  return { kind: 'user name', pattern: new RegExp(alone, 'gu') };
}

const ENDING = /\.(?:json|jsonl|ya?ml|lock|csv|tsv|ipynb|toml|txt|cff)$/i;

/** The path of a file without what is private in it; what tells the kind of the file stays. */
export function redactPath(path: string, options: RedactOptions = {}): ReturnType<typeof redact> {
  const { text, counts } = redact(path, options);
  const [ending = ''] = ENDING.exec(path) ?? [];
  return { text: text.endsWith(ending) ? text : text + ending, counts };
}
