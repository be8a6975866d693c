import { parse as parseTable } from 'csv-parse/sync';
import JSON5 from 'json5';
import type { ManifestPath } from '../../findings/place.ts';
import { parseManifest } from '../parse.ts';
import { isBlock, ownValue } from './blocks.ts';
import { jsonTexts } from './json-text.ts';
import type { Problem } from './problem.ts';

/** A parsed evidence file. */
export type Content = TreeContent | TableContent;

/** JSON or YAML. */
export interface TreeContent {
  readonly kind: 'tree';
  readonly value: unknown;
  /** Characters of a number, as written. */
  written(steps: ManifestPath): string | undefined;
}

/** CSV or TSV, cells as written, spaces around them removed. */
export interface TableContent {
  readonly kind: 'table';
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** YAML above this size is refused: its parser keeps every token, which a large file cannot afford. */
const MAX_YAML_CHARACTERS = 4e6;
/** Above this size the digits of a number are not looked up; the shortest that give its value are. */
const MAX_SEARCHED_CHARACTERS = 2e6;

/** Parses an evidence file by its name's ending. Never throws. */
export function parseContent(text: string, path: string): Content | Problem {
  const plain = text.replace(/^\ufeff/, '');
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return READERS.get(ending)?.(plain, path) ?? unknownEnding(path);
}

type Reader = (text: string, path: string) => Content | Problem;

const READERS: ReadonlyMap<string, Reader> = new Map([
  ['json', jsonContent],
  ['yaml', yamlContent],
  ['yml', yamlContent],
  // DVC writes its `dvc.lock` as YAML.
  ['lock', yamlContent],
  ['csv', tableContent],
  ['tsv', tableContent],
]);

// Python writes NaN and Infinity, which JSON has no words for; JSON5 (2012) has.
function jsonContent(text: string, path: string): Content | Problem {
  const texts = jsonTexts(text);
  const written = (steps: ManifestPath) =>
    text.length > MAX_SEARCHED_CHARACTERS ? undefined : texts(steps);
  try {
    return { kind: 'tree', value: JSON.parse(text), written };
  } catch {
    try {
      return { kind: 'tree', value: JSON5.parse(text), written };
    } catch (error) {
      return unparsed(path, 'JSON', error);
    }
  }
}

function yamlContent(text: string, path: string): Content | Problem {
  if (text.length > MAX_YAML_CHARACTERS) return longYaml(path);
  const { tree, findings } = parseManifest(text, path);
  const [first] = findings;
  if (tree) return { kind: 'tree', value: tree.value, written: (steps) => tree.writtenAt(steps) };
  return broken(path, first ? `${first.message} (line ${first.place.line})` : 'it is no YAML.');
}

function tableContent(text: string, path: string): Content | Problem {
  const [head = ''] = text.split(/\r?\n/, 1);
  const semicolons = !head.includes(',') && head.includes(';');
  const delimiter = path.toLowerCase().endsWith('.tsv') ? '\t' : semicolons ? ';' : ',';
  try {
    const lines: string[][] = parseTable(text, { delimiter, trim: true, skipEmptyLines: true });
    const [header = [], ...rows] = lines;
    return { kind: 'table', header, rows };
  } catch (error) {
    return unparsed(path, 'CSV', error);
  }
}

function unparsed(path: string, format: string, error: unknown): Problem {
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return broken(path, `it is not valid ${format}: ${reason}${lineOf(error)}.`);
}

// json5 and csv-parse both say the line, each under its own name.
function lineOf(error: unknown): string {
  const named = isBlock(error)
    ? (ownValue(error, 'lineNumber') ?? ownValue(error, 'lines'))
    : undefined;
  return typeof named === 'number' ? ` (line ${named})` : '';
}

function broken(path: string, reason: string): Problem {
  return {
    rule: 'evidence/broken-file',
    key: 'file',
    problem: `\`${path}\` cannot be read: ${reason}`,
    help: 'Write the file anew with the program it came from, or correct that line.',
  };
}

function longYaml(path: string): Problem {
  return {
    rule: 'evidence/too-large',
    key: 'file',
    problem: `\`${path}\` has more than ${MAX_YAML_CHARACTERS / 1e6} million characters, the most for YAML.`,
    help: 'Save it as JSON or CSV, or keep only the numbers that are shown.',
  };
}

function unknownEnding(path: string): Problem {
  return {
    rule: 'evidence/unknown-format',
    key: 'file',
    problem: `\`${path}\` is none of the files a value can be read from: .json, .yaml, .yml, .lock (YAML), .csv, .tsv.`,
    help: 'Save the numbers as JSON or CSV and name that file.',
  };
}
