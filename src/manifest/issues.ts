import { z } from 'zod';
import type { Finding } from '../findings/finding.ts';
import type { ManifestPath } from '../findings/place.ts';
import { listed } from '../findings/listed.ts';
import { pathText } from '../findings/place.ts';
import { suggest } from '../findings/suggest.ts';
import { FAMILIES } from './schema/families.ts';
import { bare, keysAt, schemaAt } from './schema/walk.ts';
import type { ManifestTree } from './tree.ts';

type Issue = z.core.$ZodIssue;

interface Context {
  readonly tree: ManifestTree;
  readonly schema: z.core.$ZodType;
}

/** Turns what zod objects to into findings with places, in words an author can act on. */
export function issueFindings(issues: readonly Issue[], context: Context): Finding[] {
  return issues.flatMap((issue) => issueFinding(issue, context));
}

function issueFinding(issue: Issue, context: Context): Finding[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey([...path, key], context));
  if (issue.code === 'invalid_union') return unionFindings(issue, path, context);
  if (issue.code === 'invalid_type') return [typeFinding(issue.expected, path, context)];
  if (issue.code === 'invalid_value')
    return [choiceFinding(issue.values.map(String), path, context)];
  if (issue.code === 'too_big' || issue.code === 'too_small')
    return [sizeFinding(issue, path, context)];
  return [valueFinding(issue.message, path, context)];
}

// Of several blocks an author may write, the one meant is the one with the fewest keys to spare.
function unionFindings(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: ManifestPath,
  context: Context,
): Finding[] {
  const meant = issue.errors
    .filter((inner) => !inner.some(isWrongKind))
    .toSorted((a, b) => spareKeys(a) - spareKeys(b))[0];
  if (!meant?.some((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys'))
    return [valueFinding(unionMessage(issue), path, context)];
  return issueFindings(
    meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
    context,
  );
}

function isWrongKind({ code, path }: Issue): boolean {
  return code === 'invalid_type' && path.length === 0;
}

function spareKeys(issues: readonly Issue[]): number {
  return issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : [])).length;
}

function unknownKey(path: ManifestPath, { tree, schema }: Context): Finding {
  const key = String(path.at(-1));
  const parent = path.slice(0, -1);
  const allowed = keysAt(schema, parent);
  const close = suggest(key, allowed);
  if (allowed.includes(key)) return lonelyKey(path, tree);
  const owners = parent.length === 1 && parent[0] === 'evaluation' ? familiesWith(key) : [];
  if (owners.length > 0) return foreignBlock(path, { tree, schema }, owners);
  return {
    rule: 'manifest/unknown-key',
    severity: 'error',
    place: tree.placeOfKey(path),
    message: `\`${key}\` is not a key of ${parent.length ? `\`${pathText(parent)}\`` : 'a manifest'}. Allowed: ${allowed.join(', ')}.`,
    help: close ? `Did you mean \`${close}\`?` : 'Remove it, or move it where it belongs.',
  };
}

// A key of another block the author could have written here.
function lonelyKey(path: ManifestPath, tree: ManifestTree): Finding {
  return {
    rule: 'manifest/unknown-key',
    severity: 'error',
    place: tree.placeOfKey(path),
    message: `\`${String(path.at(-1))}\` cannot stand beside the other keys of \`${pathText(path.slice(0, -1))}\`.`,
    help: 'Give it an entry of its own.',
  };
}

function foreignBlock(
  path: ManifestPath,
  { tree, schema }: Context,
  owners: readonly string[],
): Finding {
  const inner = bare(schemaAt(schema, ['evaluation']) ?? schema);
  const own =
    FAMILIES.find((family) => bare(family.evaluation) === inner)?.name ?? 'this kind of task';
  return {
    rule: 'manifest/wrong-family',
    severity: 'error',
    place: tree.placeOfKey(path),
    message: `\`${String(path.at(-1))}\` belongs to ${listed(owners)}; this project is ${own} (\`task.type\`).`,
    help: `Remove \`${pathText(path)}\`, or change \`task\` if the project is ${owners.join(' or ')}.`,
  };
}

function familiesWith(key: string): string[] {
  return FAMILIES.filter((family) => keysAt(family.evaluation, []).includes(key)).map(
    (family) => family.name,
  );
}

function typeFinding(expected: string, path: ManifestPath, context: Context): Finding {
  const found = valueAt(context.tree.value, path);
  if (found === undefined) return missingKey(path, context);
  return {
    rule: 'manifest/type',
    severity: 'error',
    place: context.tree.placeOf(path),
    message: `\`${pathText(path)}\` should be ${TYPE_NAMES[expected] ?? expected}; found ${describe(found)}.`,
    ...exampleHelp(path, context),
  };
}

function missingKey(path: ManifestPath, { tree, schema }: Context): Finding {
  const example = exampleOf(schemaAt(schema, path));
  return {
    rule: 'manifest/missing-key',
    severity: 'error',
    place: tree.placeOfKey(path.slice(0, -1)),
    message: `\`${pathText(path)}\` is missing.`,
    help: `Add \`${String(path.at(-1))}: ${example ?? '…'}\`.`,
  };
}

function choiceFinding(values: readonly string[], path: ManifestPath, { tree }: Context): Finding {
  const found = valueAt(tree.value, path);
  if (found === undefined)
    return {
      ...valueBase(path, tree, 'manifest/missing-key'),
      place: tree.placeOfKey(path.slice(0, -1)),
      message: `\`${pathText(path)}\` is missing.`,
      help: `Add \`${String(path.at(-1))}: ${quote(values[0] ?? '…')}\`.`,
    };
  const close = typeof found === 'string' ? suggest(found, values) : undefined;
  return {
    ...valueBase(path, tree, 'manifest/choice'),
    message: `${describe(found)} is not allowed for \`${pathText(path)}\`. Allowed: ${values.map(quote).join(', ')}.`,
    help: close
      ? `Did you mean \`${quote(close)}\`?`
      : `Write \`${String(path.at(-1))}: ${quote(values[0] ?? '…')}\` or another of these.`,
  };
}

function sizeFinding(
  issue: Extract<Issue, { code: 'too_big' | 'too_small' }>,
  path: ManifestPath,
  context: Context,
): Finding {
  const found = valueAt(context.tree.value, path);
  const percentage =
    issue.code === 'too_big' && issue.maximum === 1 && typeof found === 'number' && found <= 100;
  if (percentage) return percentageFinding(found, path, context);
  const limit = issue.code === 'too_big' ? `at most ${issue.maximum}` : `at least ${issue.minimum}`;
  const unit = SIZE_UNITS.get(issue.origin) ?? '';
  const has =
    typeof found === 'string'
      ? `${found.length}`
      : Array.isArray(found)
        ? `${found.length}`
        : describe(found);
  return {
    ...valueBase(path, context.tree, 'manifest/size'),
    message: `\`${pathText(path)}\` should be ${limit}${unit}; found ${has}.`,
    ...exampleHelp(path, context),
  };
}

function percentageFinding(found: number, path: ManifestPath, { tree }: Context): Finding {
  return {
    ...valueBase(path, tree, 'manifest/percentage'),
    message: `\`${pathText(path)}\` is a share between 0 and 1; ${found} looks like a percentage.`,
    help: `Write ${fractionOf(tree.writtenAt(path) ?? String(found))}.`,
  };
}

/** Moves the decimal point two places without losing digits: `93.10` becomes `0.9310`. */
export function fractionOf(percentage: string): string {
  if (!/^\d+(?:\.\d*)?$/.test(percentage)) return String(Number(percentage) / 100);
  const [whole = '0', decimals = ''] = percentage.split('.');
  const digits = whole.padStart(3, '0');
  const head = digits.slice(0, -2).replace(/^0+(?=\d)/, '');
  return `${head}.${digits.slice(-2)}${decimals}`.replace(/\.00$/, '');
}

function valueFinding(message: string, path: ManifestPath, context: Context): Finding {
  if (valueAt(context.tree.value, path) === undefined) return missingKey(path, context);
  return {
    ...valueBase(path, context.tree, 'manifest/value'),
    message: `\`${pathText(path)}\`: ${message}${message.endsWith('.') ? '' : '.'}`,
    ...exampleHelp(path, context),
  };
}

function valueBase(path: ManifestPath, tree: ManifestTree, rule: string) {
  return { rule, severity: 'error', place: tree.placeOf(path) } as const;
}

function unionMessage(issue: Extract<Issue, { code: 'invalid_union' }>): string {
  const specific = issue.errors
    .flat()
    .find((inner) => inner.code === 'invalid_format' || inner.code === 'custom');
  return specific?.message ?? 'this kind of value is not allowed here';
}

function exampleHelp(path: ManifestPath, { schema }: Context): { help?: string } {
  const example = exampleOf(schemaAt(schema, path));
  const last = path.at(-1) ?? '';
  return example === undefined
    ? {}
    : { help: `For example \`${typeof last === 'number' ? '-' : `${last}:`} ${example}\`.` };
}

/** The first example of a field, as an author would type it. */
export function exampleOf(schema: z.core.$ZodType | undefined): string | undefined {
  if (!schema) return undefined;
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  const examples = z.globalRegistry.get(schema)?.examples ?? z.globalRegistry.get(inner)?.examples;
  const first: unknown = Array.isArray(examples) ? examples[0] : undefined;
  return first === undefined ? undefined : typeof first === 'string' ? quote(first) : flow(first);
}

// YAML in one line, as people type it: `{ type: tabular-classification }`.
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'string')
    return /[,[\]{}]/.test(value) ? JSON.stringify(value) : quote(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, child]) => `${key}: ${flow(child)}`);
  return `{ ${entries.join(', ')} }`;
}

/** The description of a field, when it has one. */
export function descriptionOf(schema: z.core.$ZodType): string | undefined {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  return z.globalRegistry.get(schema)?.description ?? z.globalRegistry.get(inner)?.description;
}

// Text that YAML would read as something else needs its quotes.
function quote(text: string): string {
  const special = /^[\d\s.+?!&*'"%@`|>,[\]{}-]|[:#]|\s$|^$|^(?:true|false|null|yes|no|~)$/i;
  return special.test(text) ? JSON.stringify(text) : text;
}

const SIZE_UNITS: ReadonlyMap<string, string> = new Map([
  ['string', ' characters'],
  ['array', ' entries'],
]);

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a block of keys',
  record: 'a block of keys',
  tuple: 'a list',
};

function describe(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a block of keys';
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 57)}…` : value}"`;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value;
}

/** The plain value at a path, or undefined. */
export function valueAt(value: unknown, path: ManifestPath): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null
        ? Object.getOwnPropertyDescriptor(at, step)?.value
        : undefined,
    value,
  );
}
