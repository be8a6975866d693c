/** The part of a syntax tree (mdast 5, with the nodes of MDX 3) that is read here. */
export interface MdxNode {
  readonly type: string;
  readonly children?: readonly MdxNode[];
  readonly value?: unknown;
  readonly name?: string | null;
  readonly url?: string;
  readonly alt?: string | null;
  /** Name of a definition, in lower case. */
  readonly identifier?: string;
  readonly attributes?: unknown;
  readonly position?: { readonly start: Point; readonly end: Point } | undefined;
}
interface Point {
  readonly offset?: number | undefined;
}

/** A node and all below it, in order of writing. */
export function flat(root: MdxNode): MdxNode[] {
  const all: MdxNode[] = [];
  const waiting: MdxNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    all.push(node);
    for (const child of (node.children ?? []).toReversed()) waiting.push(child);
  }
  return all;
}

/** Where a node begins and ends in its file. */
export function rangeOf({ position }: MdxNode): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** True for a component or an element in a document. */
export function isJsx({ type }: MdxNode): boolean {
  return /^mdxJsx(?:Flow|Text)Element$/.test(type);
}

/** Attributes written as plain text; `undefined` for an expression, which only the build knows. */
export function attributesOf({ attributes }: MdxNode): Map<string, string | undefined> {
  return new Map((Array.isArray(attributes) ? attributes : []).flatMap(attributeOf));
}

function attributeOf(attribute: unknown): [string, string | undefined][] {
  if (typeof attribute !== 'object' || attribute === null || !('name' in attribute)) return [];
  return [[String(attribute.name), textOf('value' in attribute ? attribute.value : undefined)]];
}

function textOf(value: unknown): string | undefined {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  const code = typeof value === 'object' && 'value' in value ? value.value : undefined;
  return typeof code === 'string' ? literal(code) : undefined;
}

/** The text of `"a"` or of a template without expressions; undefined for other code. */
export function literal(code: string): string | undefined {
  const text = /^\s*(["'`])([^"'`\\]*)\1\s*$/.exec(code)?.[2];
  return text?.includes('${') ? undefined : text;
}
