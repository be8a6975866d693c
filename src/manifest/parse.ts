import {
  LineCounter,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  parseDocument,
} from 'yaml';
import type { Document, Node, Pair, YAMLError } from 'yaml';
import type { Finding } from '../findings/finding.ts';
import { fileStart } from '../findings/place.ts';
import type { ManifestPath, Place } from '../findings/place.ts';
import type { ManifestTree } from './tree.ts';

/** Aliases a manifest may resolve to; more than this is an anchor bomb, not a manifest. */
const MAX_ALIASES = 100;

/** One broken bracket can raise an error on every later line; the first ones tell the story. */
const MAX_SYNTAX_FINDINGS = 10;

/** What parsing gives: a tree, or the findings that say why there is none. */
export interface ParsedManifest {
  readonly tree?: ManifestTree;
  readonly findings: readonly Finding[];
}

/**
 * Parses YAML 1.2 or JSON into a tree that remembers places and digits. Never throws.
 * @param file name printed in findings, relative to the portfolio folder
 */
export function parseManifest(text: string, file: string): ParsedManifest {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      logLevel: 'error',
    });
    const problems = [...document.errors, ...document.warnings];
    if (problems.some((error) => error.code === 'RESOURCE_EXHAUSTION'))
      return { findings: [tooDeep(file)] };
    const findings = problems
      .slice(0, MAX_SYNTAX_FINDINGS)
      .map((error) => syntaxFinding(error, { text, file, lines }));
    return findings.length > 0
      ? { findings }
      : { tree: treeOf(document, { text, file, lines }), findings };
  } catch (error) {
    return { findings: [refusal(error, file)] };
  }
}

interface Source {
  readonly text: string;
  readonly file: string;
  readonly lines: LineCounter;
}

function treeOf(document: Document.Parsed, source: Source): ManifestTree {
  const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
  return {
    file: source.file,
    value,
    placeOf: (path) => placeAt(source, path, nearest(document, path).node?.range),
    placeOfKey: (path) => placeAt(source, path, keyRange(document, path)),
    writtenAt: (path) => written(document, path),
  };
}

function placeAt(source: Source, path: ManifestPath, range?: readonly number[] | null): Place {
  const [start, end] = [range?.[0] ?? 0, range?.[1] ?? 1];
  const { line, col } = source.lines.linePos(start);
  const lineEnd = source.text.indexOf('\n', start);
  const last = Math.min(end, lineEnd < 0 ? source.text.length : lineEnd);
  return {
    file: source.file,
    line: Math.max(line, 1),
    column: Math.max(col, 1),
    length: Math.max(last - start, 1),
    path,
  };
}

interface Found {
  readonly node?: Node | undefined;
  readonly pair?: Pair | undefined;
}

// Walks as far down as the document goes, so that a missing key points at its parent.
function nearest(document: Document.Parsed, path: ManifestPath): Found {
  let found: Found = { node: document.contents ?? undefined };
  for (const step of path) {
    const next = childOf(document, found.node, step);
    if (!next) return found.pair ? { node: keyNode(found.pair) ?? found.node } : found;
    found = next;
  }
  return found;
}

function childOf(
  document: Document.Parsed,
  node: Node | undefined,
  step: string | number,
): Found | undefined {
  const target = isAlias(node) ? node.resolve(document) : node;
  if (!isCollection(target)) return undefined;
  if (!isMap(target)) {
    const item = target.items[Number(step)];
    return isNode(item) ? { node: item } : undefined;
  }
  const pair = target.items.find(
    (item) => String(isScalar(item.key) ? item.key.value : item.key) === String(step),
  );
  return pair && { node: isNode(pair.value) ? pair.value : keyNode(pair), pair };
}

function keyNode(pair: Pair): Node | undefined {
  return isNode(pair.key) ? pair.key : undefined;
}

function keyRange(
  document: Document.Parsed,
  path: ManifestPath,
): readonly number[] | null | undefined {
  const { node, pair } = nearest(document, path);
  return (pair && isPair(pair) && keyNode(pair)?.range) || node?.range;
}

function written(document: Document.Parsed, path: ManifestPath): string | undefined {
  let node: Node | undefined = document.contents ?? undefined;
  for (const step of path) node = childOf(document, node, step)?.node;
  const scalar = isAlias(node) ? node.resolve(document) : node;
  if (!isScalar(scalar)) return undefined;
  return scalar.source ?? String(scalar.value);
}

function syntaxFinding(error: YAMLError, source: Source): Finding {
  const place = placeAt(source, [], error.pos);
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^\s:]+/.exec(source.text.slice(error.pos[0], error.pos[0] + 80))?.[0];
    return {
      rule: 'manifest/duplicate-key',
      severity: 'error',
      place: { ...place, length: key?.length || 1 },
      message: `\`${key ?? ''}\` is given twice in the same block.`,
      help: 'Keep one of the two.',
    };
  }
  return {
    rule: 'manifest/syntax',
    severity: 'error',
    place: { ...place, length: 1 },
    message: `This is not valid YAML: ${error.message.replace(/\s+/g, ' ')}.`.replace(/\.\.$/, '.'),
    help: 'Check the indentation, the colons and the quotes on this line and the one above.',
  };
}

// The library throws on alias bombs and on nesting deeper than the stack; both are the author's text.
function refusal(error: unknown, file: string): Finding {
  if (error instanceof RangeError) return tooDeep(file);
  if (!(error instanceof ReferenceError)) throw error;
  return {
    rule: 'manifest/too-many-aliases',
    severity: 'error',
    place: fileStart(file),
    message: `Aliases in this file unfold to more than ${MAX_ALIASES} copies.`,
    help: 'Write the values out instead of using anchors and aliases.',
  };
}

function tooDeep(file: string): Finding {
  return {
    rule: 'manifest/too-deep',
    severity: 'error',
    place: fileStart(file),
    message: 'Blocks in this file are nested too deeply to be a manifest.',
    help: 'Remove the nesting.',
  };
}
