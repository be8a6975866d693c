import { headlineOf } from '../../facts/facts.ts';
import { escapeHtml } from '../../format/escape.ts';
import { splitName } from '../names.ts';
import { section } from '../section.ts';
import type { Answer, Section } from '../section.ts';
import { count, inline, leadBlock, rowCount } from './source.ts';
import type { ProjectSource } from './source.ts';

type ErrorKind = NonNullable<
  NonNullable<ProjectSource['project']['manifest']['evaluation']>['errorAnalysis']
>[number];

/** Kinds of errors, why they happen, and what follows. */
export function errorsSection(source: ProjectSource): Section | undefined {
  const kinds = source.project.manifest.evaluation?.errorAnalysis ?? [];
  if (kinds.length === 0) return undefined;
  return section('errors', 'Error analysis', [
    openingLine(source, kinds),
    { kind: 'answers', items: kinds.map((kind) => kindAnswer(source, kind)) },
  ]);
}

function openingLine(source: ProjectSource, kinds: readonly ErrorKind[]) {
  const counted = kinds.reduce((sum, kind) => sum + (kind.count ?? 0), 0);
  const split = headlineOf(source.facts)?.split;
  const where = split ? ` among ${splitName(split)}` : '';
  const what = kinds.length === 1 ? 'One kind of error' : `${count(kinds.length)} kinds of errors`;
  return leadBlock(
    counted > 0 ? `${what}, ${rowCount(counted)} in all${where}.` : `${what}${where}.`,
  );
}

function kindAnswer(source: ProjectSource, kind: ErrorKind): Answer {
  const rows = kind.count === undefined ? '' : `<b>${rowCount(kind.count)}.</b>`;
  const example = kind.example ? `Example: ${escapeHtml(kind.example.replace(/\.$/, ''))}.` : '';
  const why = kind.hypothesis ? inline(source, kind.hypothesis) : '';
  const next = kind.action
    ? `<span class="mut">What follows:</span> ${inline(source, kind.action)}`
    : '';
  return { term: kind.category, html: [rows, example, why, next].filter(Boolean).join(' ') };
}
