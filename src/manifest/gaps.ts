import { z } from 'zod';
import type { Finding } from '../findings/finding.ts';
import { pathText } from '../findings/place.ts';
import type { ManifestPath } from '../findings/place.ts';
import { schemaOf } from './check.ts';
import { choicesOf } from './choices.ts';
import { isBlock } from './evidence/blocks.ts';
import { descriptionOf, exampleOf, valueAt } from './issues.ts';
import { bare, schemaAt, shapeOf } from './schema/walk.ts';
import type { ManifestTree } from './tree.ts';

/**
 * Stands in a manifest where the author has yet to decide: `split: "?"`. A block or list item that
 * cannot do without the value is left out until then.
 */
export const GAP = '?';

/** Task of a draft whose author has not said which: fits no plots, and claims nothing. */
const UNDECIDED_TASK = 'custom';

/** One value that its author has yet to decide. */
export interface Gap {
  /** Where it stands in the file. */
  readonly path: ManifestPath;
  /** What the value says, as its schema puts it: `Rows it was measured on`. */
  readonly what?: string;
  /** What to type, one sentence; words between backticks are typed as they are. */
  readonly help: string;
}

/** A manifest without its gaps, and a remark on each. */
export interface Gapless {
  readonly tree: ManifestTree;
  /** In order of writing, as the findings are. */
  readonly gaps: readonly Gap[];
  readonly findings: readonly Finding[];
}

/** Takes the gaps out of a manifest. Places of what is left stay those of the file. Never throws. */
export function withoutGaps(tree: ManifestTree): Gapless {
  const marked = gapPaths(tree.value);
  if (marked.length === 0) return { tree, gaps: [], findings: [] };
  const decided = withTask(tree);
  const schema = schemaOf(decided);
  const kept = keep(decided.value, schema, { root: true });
  const published = valueAt(tree.value, ['status']) === 'published';
  const gaps = marked.map((path) => gapAt(path, schema));
  return {
    tree: kept ? movedTree(tree, kept) : decided,
    gaps,
    findings: gaps.map((gap) => gapFinding(gap, { tree, published })),
  };
}

function withTask(tree: ManifestTree): ManifestTree {
  const { value } = tree;
  const task = valueAt(value, ['task']);
  if (!isBlock(value) || !isBlock(task) || valueAt(task, ['type']) !== GAP) return tree;
  return { ...tree, value: { ...value, task: { ...task, type: UNDECIDED_TASK } } };
}

function gapPaths(value: unknown, path: ManifestPath = []): ManifestPath[] {
  if (value === GAP) return [path];
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => gapPaths(item, [...path, index]));
  if (!isBlock(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => gapPaths(child, [...path, key]));
}

/** A value that is kept, and where its parts stood before. */
interface Kept {
  readonly value: unknown;
  /** By key or by the new position in a list: what it was, and the position it had. */
  readonly parts: ReadonlyMap<string | number, Kept & { readonly was: string | number }>;
}

// Undefined for a gap, and for a block that cannot do without one.
function keep(
  value: unknown,
  schema: z.core.$ZodType | undefined,
  { root = false } = {},
): Kept | undefined {
  if (value === GAP) return undefined;
  const inner = schema && bare(schema);
  if (Array.isArray(value))
    return keepItems(value, inner instanceof z.ZodArray ? inner.element : undefined);
  if (!isBlock(value)) return { value, parts: new Map() };
  const shape = inner instanceof z.ZodObject ? shapeOf(inner) : {};
  const entries = Object.entries(value).map(([key, child]) => ({
    key,
    schema: shape[key],
    part: keep(child, shape[key]),
  }));
  const lacking = entries.some((entry) => !entry.part && isRequired(entry.schema));
  return lacking && !root ? undefined : blockOf(entries);
}

function blockOf(entries: readonly { key: string; part: Kept | undefined }[]): Kept {
  const kept = entries.flatMap(({ key, part }) => (part ? [{ ...part, was: key }] : []));
  return {
    value: Object.fromEntries(kept.map(({ was, value }) => [was, value])),
    parts: new Map(kept.map((part) => [part.was, part])),
  };
}

function keepItems(
  items: readonly unknown[],
  schema: z.core.$ZodType | undefined,
): Kept | undefined {
  const kept = items.flatMap((item, was) => {
    const part = keep(item, schema);
    return part ? [{ ...part, was }] : [];
  });
  if (kept.length === 0 && items.length > 0) return undefined;
  return {
    value: kept.map(({ value }) => value),
    parts: new Map(kept.map((part, index) => [index, part])),
  };
}

// A field with a default counts as required: to leave its gap to the default would be a guess.
function isRequired(schema: z.core.$ZodType | undefined): boolean {
  if (!(schema instanceof z.ZodType)) return false;
  const absent = schema.safeParse(undefined);
  return !absent.success || absent.data !== undefined;
}

function movedTree(tree: ManifestTree, kept: Kept): ManifestTree {
  const before = (path: ManifestPath) => formerPath(path, kept);
  return {
    file: tree.file,
    value: kept.value,
    placeOf: (path) => ({ ...tree.placeOf(before(path)), path }),
    placeOfKey: (path) => ({ ...tree.placeOfKey(before(path)), path }),
    writtenAt: (path) => tree.writtenAt(before(path)),
  };
}

function formerPath(path: ManifestPath, kept: Kept): ManifestPath {
  const [step, ...rest] = path;
  const part = step === undefined ? undefined : kept.parts.get(step);
  return part ? [part.was, ...formerPath(rest, part)] : path;
}

function gapAt(path: ManifestPath, schema: z.core.$ZodType): Gap {
  const field = schemaAt(schema, path);
  const what = field && descriptionOf(field);
  return { path, help: gapHelp(path, field), ...(what && { what }) };
}

interface GapContext {
  readonly tree: ManifestTree;
  readonly published: boolean;
}

function gapFinding({ path, what, help }: Gap, { tree, published }: GapContext): Finding {
  return {
    rule: 'manifest/gap',
    severity: published ? 'error' : 'warning',
    place: tree.placeOf(path),
    message: `\`${pathText(path)}\` is a gap${what ? `: ${lowerFirst(what)}` : ''}. It is not shown until it is filled.`,
    help,
  };
}

/** What to type in place of a gap, one sentence. */
export function gapHelp(path: ManifestPath, field: z.core.$ZodType | undefined): string {
  const key = String(path.at(-1));
  const choices = choicesOf(field);
  if (choices.length > 0) return `Write \`${key}:\` with one of ${choices.join(', ')}.`;
  const example = exampleOf(field);
  return example === undefined
    ? `Write the value of \`${key}\`, or remove it.`
    : `Write for example \`${key}: ${example}\`.`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
