import { styleText } from 'node:util';
import { sortFindings } from '../finding.ts';
import type { Finding, Severity } from '../finding.ts';
import { frame } from '../frame.ts';
import { pathText } from '../place.ts';
import { visibleText } from '../visible.ts';
import type { ReportOptions } from './reporter.ts';

type Style = 'red' | 'yellow' | 'cyan' | 'dim' | 'bold';
type Paint = (style: Style, text: string) => string;

/** Widest line of a message; what an author may copy from a help line starting with a space is kept whole. */
const MAX_COLUMNS = 96;

const STYLES: Record<Severity, Style> = { error: 'red', warning: 'yellow', advice: 'cyan' };

/** Writes findings for people: place, rule, what was found, the quoted lines, what to type. */
export function reportPretty(findings: readonly Finding[], options: ReportOptions = {}): string {
  if (findings.length === 0) return '';
  const paint = painter(options.colour ?? false);
  const blocks = sortFindings(findings).map((finding) =>
    block(finding, { sources: options.sources, paint }),
  );
  return [...blocks, `${paint('bold', summary(findings))}\n`].join('\n');
}

/** Counts findings in words: `2 errors, 1 warning in 3 files`. */
export function summary(findings: readonly Finding[]): string {
  const counts = [
    counted(countOf(findings, 'error'), 'error'),
    counted(countOf(findings, 'warning'), 'warning'),
    counted(countOf(findings, 'advice'), 'remark'),
  ].filter((text) => text !== '');
  const files = new Set(findings.map(({ place }) => place.file)).size;
  return `${counts.join(', ') || 'no findings'} in ${counted(files, 'file') || 'no files'}`;
}

interface BlockOptions {
  readonly sources: ReadonlyMap<string, string> | undefined;
  readonly paint: Paint;
}

function block(finding: Finding, { sources, paint }: BlockOptions): string {
  const { place, severity, rule } = finding;
  const where = paint('bold', `${visibleText(place.file)}:${place.line}:${place.column}`);
  const quoted = frame(sources?.get(place.file) ?? '', place);
  const lines = [
    `${where} ${paint(STYLES[severity], severity)} ${paint('dim', rule)}`,
    ...indented(said(finding)),
    ...(quoted
      ? ['', ...quoted.split('\n').map((line) => `  ${paintLine(line, { severity, paint })}`), '']
      : []),
    ...indented(finding.help ? `help: ${finding.help}` : ''),
  ];
  return `${lines.join('\n')}\n`;
}

// Many messages name their path already; then it is not said twice.
function said({ place, message }: Finding): string {
  const path = pathText(place.path);
  return message.includes(path) ? message : `${path}: ${message}`;
}

function indented(text: string): string[] {
  if (text === '') return [];
  return text
    .split(/\r?\n/)
    .flatMap((line) => wrapped(visibleText(line)).map((part) => `  ${part}`));
}

function wrapped(line: string): string[] {
  const pattern = new RegExp(`\\S.{0,${MAX_COLUMNS - 1}}(?= |$)|\\S+`, 'gu');
  return /^\s/.test(line) ? [line] : (line.match(pattern) ?? []);
}

function paintLine(
  line: string,
  { severity, paint }: { severity: Severity; paint: Paint },
): string {
  if (line.startsWith('>')) return line;
  return /^ +\| +\^+$/.test(line) ? paint(STYLES[severity], line) : paint('dim', line);
}

function painter(colour: boolean): Paint {
  // The caller has decided about colours; the stream and the environment are not asked again.
  return (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function counted(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}
