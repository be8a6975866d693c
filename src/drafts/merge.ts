import {
  Document,
  YAMLMap,
  YAMLSeq,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
} from 'yaml';
import type { Node, Pair } from 'yaml';
import { pathText } from '../findings/place.ts';
import type { ManifestPath } from '../findings/place.ts';
import { isBlock, ownValue } from '../manifest/evidence/blocks.ts';
import { GAP } from '../manifest/gaps.ts';
import { AnyProjectSchema } from '../manifest/schema/project.ts';
import type { DraftField, DraftSource, DraftValue } from './draft.ts';
import { keepText } from './keep-text.ts';
import { mostItems } from './most-items.ts';
import { remarkOn } from './remark.ts';
import { placeIn } from './place-in.ts';
import { isSamePlace } from './same-item.ts';

/** A value that was written, or was there before. */
export interface MergedField {
  /** The way people say it: `evaluation.metrics[0]`. */
  readonly path: string;
  readonly value: DraftValue;
  readonly from: DraftSource;
  readonly confidence: NonNullable<DraftField['confidence']>;
}

/** A value the author wrote, and what a file says instead. Nothing was changed. */
export interface Difference extends MergedField {
  readonly written: unknown;
}

/** An item too many. */
export interface FullList extends MergedField {
  readonly most: number;
}

/** A manifest with a draft in it. */
export interface Merged {
  readonly text: string;
  readonly filled: readonly MergedField[];
  /** Where author, or an earlier field, and file disagree; the earlier one stays. */
  readonly differences: readonly Difference[];
  /** Items that were not written, because their list holds as many as a manifest takes. */
  readonly full: readonly FullList[];
}

/**
 * Writes fields into the text of a manifest, or into a new one. Comments and order are kept, and
 * what is written is never replaced, except a gap. The first of two fields for one place wins.
 * @param text a block of keys, or nothing yet, that parses as YAML without errors; undefined for a new one
 */
export function mergeDraft(text: string | undefined, fields: readonly DraftField[]): Merged {
  const document = text === undefined ? new Document(new YAMLMap()) : parseDocument(text);
  if (!isMap(document.contents)) document.contents = new YAMLMap();
  const outcomes = (text === undefined ? inSchemaOrder(fields) : fields).flatMap((field) =>
    field.adds === 'item' ? addItem(document, field) : fill(document, field, field.path),
  );
  const full = outcomes.filter((outcome) => 'most' in outcome);
  const filled = outcomes.filter((outcome) => !('written' in outcome || 'most' in outcome));
  const edited = document.toString({ lineWidth: 180, flowCollectionPadding: true });
  const touched = new Set(filled.map(({ path }) => path.split(/[.[]/, 1)[0] ?? ''));
  return {
    text: text === undefined ? edited : keepText(text, edited, { touched }),
    filled,
    differences: outcomes.filter((outcome) => 'written' in outcome),
    full,
  };
}

type Outcome = MergedField | Difference | FullList;

const KEYS = Object.keys(AnyProjectSchema.shape);

function inSchemaOrder(fields: readonly DraftField[]): DraftField[] {
  const rank = ({ path }: DraftField) => KEYS.indexOf(String(path[0]));
  return fields.toSorted((a, b) => rank(a) - rank(b));
}

function fill(
  document: Document,
  field: DraftField,
  path: ManifestPath,
  value = field.value,
): Outcome[] {
  const written: unknown = document.getIn(path);
  if (written === value && (value === GAP || value === null)) return [];
  if (written === undefined || written === null || written === GAP) {
    if (!hasRoom(document, path)) return [];
    write(document, { path, value, field });
    return [outcomeOf(field, path, value)];
  }
  const plain: unknown = isCollection(written) ? written.toJS(document) : written;
  if (isBlock(plain) && isBlock(value) && isSameReading(plain, value))
    return complete(document, { ...field, value }, path);
  return value === GAP || agree(plain, value)
    ? []
    : [{ ...outcomeOf(field, path, value), written: plain }];
}

// A block with a `from` is one thing: half of it from one file and half from another would lie.
function isSameReading(written: object, value: object): boolean {
  const [own, other]: unknown[] = [ownValue(written, 'from'), ownValue(value, 'from')];
  return (own === undefined && other === undefined) || isSamePlace(own, other);
}

// A text or list where a block should be is the author's mistake, and `check` says so.
function hasRoom(document: Document, path: ManifestPath): boolean {
  return path.slice(0, -1).every((_, index) => {
    const at: unknown = document.getIn(path.slice(0, index + 1));
    if (at === undefined || at === null) return true;
    return typeof path[index + 1] === 'number' ? isSeq(at) : isMap(at);
  });
}

function agree(written: unknown, value: DraftValue): boolean {
  return JSON.stringify(written) === JSON.stringify(value);
}

function outcomeOf(
  { from, confidence = 'stated' }: DraftField,
  path: ManifestPath,
  value: DraftValue,
): MergedField {
  return { path: pathText(path), value, from, confidence };
}

interface Writing {
  readonly path: ManifestPath;
  readonly value: DraftValue;
  readonly field: DraftField;
}

function write(document: Document, { path, value, field }: Writing): void {
  const node = nodeOf(document, { value, field, path });
  makeRoom(document, path);
  if (document.hasIn(path)) document.setIn(path, node);
  else if (path.length === 1) insertKey(document, String(path[0]), node);
  else document.setIn(path, node);
}

// An empty key (`task:`) holds nothing yet that could take a key.
function makeRoom(document: Document, path: ManifestPath): void {
  const [top] = path;
  if (path.length > 1 && top !== undefined && !document.hasIn([top]))
    insertKey(document, String(top), document.createNode({}));
  path.slice(0, -1).forEach((_, index) => {
    const above = path.slice(0, index + 1);
    if (document.getIn(above) === null) document.setIn(above, document.createNode({}));
  });
}

function insertKey(document: Document, key: string, node: Node): void {
  if (!isMap(document.contents)) return;
  const items = document.contents.items;
  const rank = KEYS.indexOf(key);
  const before = items.findLastIndex((pair) => rankOf(pair) <= rank && rankOf(pair) >= 0);
  items.splice(before + 1, 0, document.createPair(key, node));
}

function rankOf({ key }: Pair): number {
  return KEYS.indexOf(String(isScalar(key) ? key.value : key));
}

function nodeOf(document: Document, { value, field, path }: Writing): Node {
  const node = document.createNode(value);
  markGaps(node);
  const remark = remarkOn({ ...field, path, value });
  if (remark) node.comment = ` ${remark}`;
  if (isCollection(node)) setStyle(node);
  return node;
}

function markGaps(node: unknown): void {
  if (isScalar(node) && node.value === GAP) node.comment = ' fill in';
  if (isMap(node)) node.items.forEach(({ value }) => markGaps(value));
  if (isSeq(node)) node.items.forEach(markGaps);
}

// A `from`, a list of words and the like read best on a line; what holds them, key by key.
function setStyle(node: YAMLMap | YAMLSeq): void {
  const parts = isMap(node) ? node.items.map(({ value }) => value) : node.items;
  const inner = parts.filter((part) => isCollection(part));
  node.flow =
    inner.length === 0 &&
    !JSON.stringify(node).includes(`"${GAP}"`) &&
    JSON.stringify(node).length <= 300;
  inner.filter((part) => isMap(part) || isSeq(part)).forEach(setStyle);
}

function addItem(document: Document, field: DraftField): Outcome[] {
  const list: unknown = document.getIn(field.path);
  if (list !== undefined && list !== null && !isSeq(list)) return [];
  const plain: unknown = isSeq(list) ? list.toJS(document) : [];
  const items: readonly unknown[] = Array.isArray(plain) ? plain : [];
  const { found, value } = placeIn(items, field);
  if (found >= 0) return complete(document, { ...field, value }, [...field.path, found]);
  if (!hasRoom(document, field.path)) return [];
  const path = [...field.path, items.length];
  const most = mostItems(field.path);
  if (items.length >= most) return [{ ...outcomeOf(field, path, value), most }];
  if (!isSeq(list)) {
    makeRoom(document, [...field.path, 0]);
    const made = new YAMLSeq();
    document.setIn(field.path, made);
  }
  document.addIn(field.path, nodeOf(document, { path, value, field }));
  return [outcomeOf(field, path, value)];
}

// What is there already gains the keys it lacks; a file of its own, or none, is the author's choice.
function complete(document: Document, field: DraftField, path: ManifestPath): Outcome[] {
  const { value } = field;
  if (!isBlock(value)) return [];
  const entries: [string, DraftValue][] = Object.entries(value);
  return entries.flatMap(([key, child]) =>
    key === 'from'
      ? otherReading(document, { ...field, value: child }, [...path, key])
      : fill(document, field, [...path, key], child),
  );
}

function otherReading(document: Document, field: DraftField, path: ManifestPath): Outcome[] {
  const node: unknown = document.getIn(path);
  const written: unknown = isCollection(node) ? node.toJS(document) : node;
  return agree(written, field.value) ? [] : [{ ...outcomeOf(field, path, field.value), written }];
}
