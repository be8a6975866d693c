import { escapeMarkdown } from '../../format/escape.ts';
import { parseHtml } from './html-tree.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';
import { linkAround } from './link.ts';
import type { Address } from './link.ts';

/** HTML of a block as Markdown paragraphs and lists, with a blank line between them. */
export function blocksFromHtml(html: string, address: Address): string {
  return blocksOf(parseHtml(html), address).join('\n\n');
}

/** HTML of one line as one line of Markdown; paragraphs and points are joined by spaces. */
export function lineFromHtml(html: string, address: Address): string {
  return tidy(lineOf(parseHtml(html), address));
}

/** True when HTML needs more than one line: paragraphs or lists. */
export function isTall(html: string): boolean {
  return /<(?:p|ul|ol)[\s>]/i.test(html);
}

const BLOCKS = new Set(['p', 'ul', 'ol', 'div']);

function blocksOf(nodes: readonly HtmlNode[], address: Address): string[] {
  const [first, ...rest] = nodes;
  if (first === undefined) return [];
  if (isBlock(first)) return [...blockOf(first, address), ...blocksOf(rest, address)];
  const end = nodes.findIndex(isBlock);
  const line = end < 0 ? nodes : nodes.slice(0, end);
  const after = end < 0 ? [] : nodes.slice(end);
  return [tidy(lineOf(line, address)), ...blocksOf(after, address)].filter(Boolean);
}

function isBlock(node: HtmlNode): node is HtmlElement {
  return typeof node !== 'string' && BLOCKS.has(node.name);
}

function blockOf(element: HtmlElement, address: Address): string[] {
  if (element.name !== 'ul' && element.name !== 'ol') return blocksOf(element.children, address);
  const points = element.children.filter((node) => typeof node !== 'string');
  const items = points.map((point, index) => {
    const marker = element.name === 'ul' ? '- ' : `${(element.start ?? 1) + index}. `;
    const text = blocksOf(point.children, address).join('\n\n');
    return marker + text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(marker.length)}`);
  });
  return items.length > 0 ? [items.join('\n')] : [];
}

// An exclamation mark before a link would make a picture of it.
function lineOf(nodes: readonly HtmlNode[], address: Address): string {
  return nodes
    .map((node) => (typeof node === 'string' ? spaced(node) : inlineOf(node, address)))
    .join('')
    .replaceAll('![', '\\![');
}

function inlineOf(element: HtmlElement, address: Address): string {
  const { name, children, href } = element;
  if (name === 'code') return codeSpan(textOf(children));
  const inside = lineOf(children, address);
  if (name === 'strong' || name === 'b') return marked(inside, '**');
  if (name === 'em' || name === 'i') return marked(inside, '*');
  if (name === 'a' && inside.trim()) return linkAround(inside, address(href ?? ''));
  return name === 'br' || BLOCKS.has(name) || name === 'li' ? ` ${inside} ` : inside;
}

// Markers do not count beside a space, so spaces go outside.
function marked(inside: string, marker: string): string {
  const text = inside.trim();
  if (text === '') return inside;
  return inside.replace(text, () => marker + text + marker);
}

// A span may hold backticks when its fence is longer (CommonMark 0.31, 6.1).
function codeSpan(code: string): string {
  const text = code.replace(/\s+/g, ' ').trim();
  if (text === '') return '';
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const gap = longest > 0 ? ' ' : '';
  return fence + gap + text + gap + fence;
}

function textOf(nodes: readonly HtmlNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('');
}

// Escaping trims, and the space before or after a word must stay.
function spaced(text: string): string {
  if (text.trim() === '') return text === '' ? '' : ' ';
  return (/^\s/.test(text) ? ' ' : '') + escapeMarkdown(text) + (/\s$/.test(text) ? ' ' : '');
}

function tidy(line: string): string {
  return line.replace(/ {2,}/g, ' ').trim();
}
