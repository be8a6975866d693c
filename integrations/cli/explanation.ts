import type { Fact } from '../../src/facts/fact.ts';
import { intervalMethod } from '../../src/facts/methods.ts';
import { derivedText, factText } from '../../src/facts/text.ts';
import { frame } from '../../src/findings/frame.ts';
import { pathText } from '../../src/findings/place.ts';
import { visibleText } from '../../src/findings/visible.ts';
import type { EvidenceLevel } from '../../src/manifest/schema/from.ts';
import { table } from './table.ts';

interface ExplanationOptions {
  /** All facts of the portfolio, to name those this one was made from. */
  readonly all: readonly Fact[];
  /** Text of the manifests, to quote the line. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Says in words where a fact came from: value, making, uncertainty, evidence, place. */
export function explanation(fact: Fact, { all, sources }: ExplanationOptions): string {
  const rows = [
    ['value', valueText(fact)],
    ['made from', madeFrom(fact)],
    ['interval', intervalText(fact)],
    ['spread', factText(fact, 'spread')],
    ['between', fact.between ? fact.between.join(', ') : ''],
    ['by chance', factText(fact, 'chance')],
    ['baseline', baselineText(fact, all)],
    ['evidence', `${fact.evidence.level}: ${LEVELS[fact.evidence.level]}`],
    ['file', fact.evidence.file ?? ''],
    ['pointer', fact.evidence.pointer ?? ''],
    ['cell', fact.evidence.cell ?? ''],
    ['sha256', fact.evidence.sha256 ?? ''],
    ['recorded in', fact.evidence.lock ?? ''],
    [
      'place',
      `${fact.place.file}:${fact.place.line}:${fact.place.column} ${pathText(fact.place.path)}`,
    ],
  ].filter(([, text]) => text !== '');
  const quoted = frame(sources.get(fact.place.file) ?? '', fact.place);
  const title = `${fact.id}\n${heading(fact)}: ${factText(fact)}`;
  return `${visible(title)}\n\n${table(rows)}${quoted ? `\n${quoted}\n` : ''}`;
}

function heading({ name, of }: Fact): string {
  return of ? `${name}, ${of}` : name;
}

function valueText(fact: Fact): string {
  const better = { higher: ', higher is better', lower: ', lower is better', none: '' }[
    fact.direction
  ];
  return `${factText(fact, 'value')}${better}`;
}

function madeFrom(fact: Fact): string {
  const counts = fact.counts ? `the counts ${factText(fact, 'counts')}` : '';
  const sources = fact.derivedFrom.join(', ');
  if (counts && sources) return `${counts}, from ${sources}`;
  const level = fact.evidence.level;
  const stated =
    level === 'imported' || level === 'pipeline-verified'
      ? 'the value in the file below'
      : 'written in the manifest as it stands';
  return counts || sources || stated;
}

function intervalText(fact: Fact): string {
  if (!fact.interval) return '';
  return `${factText(fact, 'interval')}, ${intervalMethod(fact.interval)}`;
}

function baselineText(fact: Fact, all: readonly Fact[]): string {
  if (!fact.baseline) return '';
  const other = all.find((candidate) => candidate.id === fact.baseline?.fact);
  const difference = other ? ` by ${derivedText('difference', [fact, other])}` : '';
  const verdict = {
    better: `better${difference}`,
    worse: `worse${difference}`,
    equal: 'not told apart from it',
  }[fact.baseline.verdict];
  return `${factText(fact, 'baseline')}: ${verdict} (${fact.baseline.fact})`;
}

function visible(text: string): string {
  return text.split('\n').map(visibleText).join('\n');
}

const LEVELS: Readonly<Record<EvidenceLevel, string>> = {
  'self-reported': 'the author wrote it; no value in a file backs it',
  imported: 'it was read from this file',
  'pipeline-verified':
    'it was read from a file whose hash its pipeline recorded, or whose run and commit are given',
  recomputed: 'modelfolio computed it from counts or points',
};
