import { headlineOf } from '../../facts/facts.ts';
import { escapeHtml } from '../../format/escape.ts';
import { words } from '../../words/words.ts';
import { splitName } from '../names.ts';
import { section } from '../section.ts';
import type { Answer, Section } from '../section.ts';
import { count, entryAnchor, inline, leadBlock, rowCount } from './source.ts';
import type { ProjectSource } from './source.ts';

type ErrorKind = NonNullable<
  NonNullable<ProjectSource['project']['manifest']['evaluation']>['errorAnalysis']
>[number];

/** Kinds of errors, why they happen, and what follows. */
export function errorsSection(source: ProjectSource): Section | undefined {
  const kinds = source.project.manifest.evaluation?.errorAnalysis ?? [];
  if (kinds.length === 0) return undefined;
  return section('errors', words().errors.title, [
    openingLine(source, kinds),
    { kind: 'answers', items: kinds.map((kind, index) => kindAnswer(source, kind, index)) },
  ]);
}

function openingLine(source: ProjectSource, kinds: readonly ErrorKind[]) {
  const counted = kinds.reduce((sum, kind) => sum + (kind.count ?? 0), 0);
  const split = headlineOf(source.facts)?.split;
  const { errors } = words();
  return leadBlock(
    errors.opening({
      kinds: errors.kinds({ count: kinds.length, text: count(kinds.length) }),
      rows: counted > 0 ? rowCount(counted) : '',
      among: split ? splitName(split) : '',
    }),
  );
}

function kindAnswer(source: ProjectSource, kind: ErrorKind, index: number): Answer {
  const { errors, naming } = words();
  const rows = kind.count === undefined ? '' : `<b>${naming.sentence(rowCount(kind.count))}</b>`;
  const example = kind.example ? errors.example(escapeHtml(kind.example.replace(/\.$/, ''))) : '';
  const why = kind.hypothesis ? inline(source, kind.hypothesis) : '';
  const next = kind.action
    ? `<span class="mut">${errors.action}</span> ${inline(source, kind.action)}`
    : '';
  return {
    id: entryAnchor('error', index),
    term: kind.category,
    html: naming.sentences([rows, example, why, next]),
  };
}
