import type { Fact } from '../facts/fact.ts';
import { namedFact, nearestNames, shortId } from '../facts/named.ts';
import { factText } from '../facts/text.ts';
import type { FactForm } from '../facts/text.ts';
import type { Span } from './claim.ts';
import { derivedSpan, factSpan } from './span.ts';
import type { Refusal } from './refusal.ts';

/** What may follow a fact's name in a placeholder: `{recall:interval}`. Nothing means its value. */
const FORMS: Readonly<Record<string, FactForm>> = {
  interval: 'interval',
  n: 'n',
  baseline: 'baseline-value',
  chance: 'chance-limit',
};
const CHANGE = 'change';

/** What placeholders are looked up in. */
export interface PlaceholderSource {
  readonly project: string;
  /** All facts of the project. */
  readonly facts: readonly Fact[];
  /** Facts of the bullet itself; they may go by their metric alone. */
  readonly own: readonly Fact[];
}

/** The span of a placeholder without its braces: `recall`, `recall:n`, `alternative/svm/recall/test`. */
export function placeholderSpan(text: string, source: PlaceholderSource): Span | Refusal {
  const [id = '', form, ...rest] = text.trim().split(':');
  const fact = findFact(id, source);
  if (!fact) return unknownFact(id, source);
  if (form === undefined) return factSpan(fact);
  if (form === CHANGE && rest.length === 0) return changeSpan(fact, source);
  const known = rest.length === 0 && Object.hasOwn(FORMS, form) ? FORMS[form] : undefined;
  if (!known) return unknownForm(form);
  return factText(fact, known) === '' ? lacking(fact, form) : factSpan(fact, known);
}

/** How a span is written as a placeholder, as short as it can be found again; empty for words. */
export function placeholderOf(span: Span, source: PlaceholderSource): string {
  if (span.kind === 'words') return '';
  const fact = span.kind === 'fact' ? span.fact : span.facts[0];
  const form =
    span.kind === 'derived'
      ? CHANGE
      : Object.keys(FORMS).find((candidate) => FORMS[candidate] === span.form);
  const id = findFact(fact.metric, source)?.id === fact.id ? fact.metric : shortId(fact);
  return form === undefined ? `{${id}}` : `{${id}:${form}}`;
}

// By id, else by metric among the bullet's own facts: of several, the one that is the project's own.
function findFact(id: string, { project, facts, own }: PlaceholderSource): Fact | undefined {
  const named = namedFact(facts, { project, id });
  if (named) return named;
  const alike = own.filter(({ metric }) => metric === id);
  return alike.length > 1 ? alike.find(({ of }) => of === undefined) : alike[0];
}

function changeSpan(fact: Fact, { facts }: PlaceholderSource): Span | Refusal {
  const baseline = facts.find(({ id }) => id === fact.baseline?.fact);
  if (!baseline || fact.range[0] !== 0 || fact.range[1] !== null)
    return {
      message: `\`{${shortId(fact)}:${CHANGE}}\` asks for a change in percent, which is told only of errors, times and amounts with a baseline.`,
      help: `Give both ends: \`{${shortId(fact)}:baseline}\` and \`{${shortId(fact)}}\`.`,
    };
  return derivedSpan('relative', [fact, baseline]);
}

function unknownFact(id: string, { facts, own }: PlaceholderSource): Refusal {
  const names = [...new Set([...own.map(({ metric }) => metric), ...facts.map(shortId)])];
  return {
    message: `\`{${id}}\` names no fact of this project.`,
    help: `Nearest: ${nearestNames(id, names)
      .map((name) => `{${name}}`)
      .join(', ')}.`,
  };
}

function unknownForm(form: string): Refusal {
  const all = [...Object.keys(FORMS), CHANGE].map((known) => `:${known}`);
  return {
    message: `\`:${form}\` is no part of a fact.`,
    help: `Use ${all.join(', ')}, or the name alone for its value.`,
  };
}

function lacking(fact: Fact, form: string): Refusal {
  return {
    message: `\`${shortId(fact)}\` has no ${form}.`,
    help: `Write \`{${shortId(fact)}}\`, or add what is missing to the manifest.`,
  };
}
