/** An element of the HTML that blocks carry. */
export interface HtmlElement {
  /** Name in lower case: `p`, `strong`, `a`. */
  readonly name: string;
  /** Where a link leads, as written. */
  readonly href?: string;
  /** Number of the first point of a list, where it is not 1. */
  readonly start?: number;
  readonly children: readonly HtmlNode[];
}

/** Plain text with its entities read, or an element. */
export type HtmlNode = string | HtmlElement;

/** Element that is still open while its content is read. */
interface Open {
  readonly name: string;
  readonly href?: string;
  readonly start?: number;
  readonly children: HtmlNode[];
}

const PIECE = /<(\/?)([a-z][a-z0-9]*)([^>]*)>|[^<]+|</gi;
const WITHOUT_CONTENT = new Set(['br', 'hr', 'img', 'input']);

/**
 * Reads the HTML of blocks, which the build wrote itself from checked prose: well-formed, attributes
 * without angle brackets. An end without a start is left out, a start without an end closes last.
 */
export function parseHtml(html: string): readonly HtmlNode[] {
  const root: Open = { name: '', children: [] };
  const open: Open[] = [root];
  for (const [piece, end, name, attributes = ''] of html.matchAll(PIECE)) {
    const parent = open.at(-1) ?? root;
    if (name === undefined) parent.children.push(withoutEntities(piece));
    else if (end) close(open, name.toLowerCase());
    else {
      const element = elementOf(name.toLowerCase(), attributes);
      parent.children.push(element);
      if (!WITHOUT_CONTENT.has(element.name)) open.push(element);
    }
  }
  return root.children;
}

function elementOf(name: string, attributes: string): Open {
  const href = /(?:^|\s)href="([^"]*)"/i.exec(attributes)?.[1];
  const start = /(?:^|\s)start="(\d{1,9})"/i.exec(attributes)?.[1];
  return {
    name,
    ...(href !== undefined && { href: withoutEntities(href) }),
    ...(start !== undefined && { start: Number(start) }),
    children: [],
  };
}

// The stack belongs to the one call of `parseHtml` that made it.
function close(open: Open[], name: string): void {
  const index = open.findLastIndex((element) => element.name === name);
  if (index > 0) open.length = index;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

function withoutEntities(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}
