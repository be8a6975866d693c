import type { AuthorElement } from './embeds.ts';
import { withoutComments } from './mdx-names.ts';
import { attributesOf, isJsx, literal, rangeOf } from './mdx-node.ts';
import type { MdxNode } from './mdx-node.ts';
import type { FileText, Places } from './passage.ts';

/** Text of a case study, and its places. */
export interface MdxText extends FileText {
  readonly places: Places;
}

/** HTML elements of a node: itself, or those in the code of an expression, an import or an export. */
export function elementsOf(node: MdxNode, text: MdxText): AuthorElement[] {
  if (isJsx(node)) return isHtmlName(node.name ?? '') ? [elementOf(node, text)] : [];
  if (!/^mdx(?:FlowExpression|TextExpression|jsEsm)$/.test(node.type)) return [];
  return typeof node.value === 'string' ? elementsIn(node.value, { node, text }) : [];
}

function isHtmlName(name: string): boolean {
  return /^[a-z]/.test(name) && !name.includes('.');
}

function elementOf(node: MdxNode, { places }: MdxText): AuthorElement {
  const { start } = rangeOf(node);
  const name = node.name ?? '';
  return { name, attributes: attributesOf(node), place: places.at(start, name.length + 1) };
}

const ELEMENT =
  /<([a-z][\w-]*)((?:\s+(?:\{[^{}]*\}|[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^{}]*\}))?))*)\s*\/?>/g;
const ATTRIBUTE = /\s([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|\{([^{}]*)\}))?/g;

// Code is not parsed, so only what is plainly an element is one. The page's policy stops the rest.
function elementsIn(
  code: string,
  { node, text }: { node: MdxNode; text: MdxText },
): AuthorElement[] {
  const { start, end } = rangeOf(node);
  const from = Math.max(0, text.text.slice(start, end).indexOf(code)) + start;
  return [...withoutComments(code).matchAll(ELEMENT)].map(
    ({ 1: name = '', 2: rest = '', index }) => ({
      name,
      attributes: new Map(
        [...rest.matchAll(ATTRIBUTE)].map(([, key = '', double, single, expression]) => [
          key,
          double ?? single ?? (expression === undefined ? '' : literal(expression)),
        ]),
      ),
      place: text.places.at(from + index, name.length + 1),
    }),
  );
}
