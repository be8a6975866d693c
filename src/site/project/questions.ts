import { escapeHtml } from '../../format/escape.ts';
import { words } from '../../words/words.ts';
import { plainText } from '../prose.ts';
import { section } from '../section.ts';
import type { ListItem, Section } from '../section.ts';
import { entryAnchor } from './source.ts';
import type { Entry, ProjectSource } from './source.ts';

/**
 * Questions the case study invites, each a link to the entry that answers it. The frames are fixed
 * and quote the author: a phrase of any grammar fits between quotation marks.
 */
export function questionsSection(source: ProjectSource): Section | undefined {
  const items = [
    ...tradeoffQuestions(source),
    ...errorQuestions(source),
    ...limitQuestions(source),
    ...topics(source),
  ];
  return items.length > 0
    ? section('questions', words().questions.title, [{ kind: 'list', items }])
    : undefined;
}

function tradeoffQuestions({ project }: ProjectSource): ListItem[] {
  const { tradeOff: text } = words().questions;
  return (project.manifest.tradeoffs ?? []).map(({ chose, over }, index) =>
    question('tradeoff', index, text({ chose: quoted(chose), over: quoted(over) })),
  );
}

function errorQuestions({ project }: ProjectSource): ListItem[] {
  const kinds = project.manifest.evaluation?.errorAnalysis ?? [];
  return kinds.flatMap(({ category, hypothesis, action }, index) =>
    (hypothesis ?? action)
      ? [question('error', index, words().questions.error(quoted(category)))]
      : [],
  );
}

function limitQuestions({ project }: ProjectSource): ListItem[] {
  return (project.manifest.limitations ?? []).flatMap(
    ({ statement, consequence, evidence }, index) =>
      (consequence ?? evidence)
        ? [question('limit', index, words().questions.limitation(quoted(statement)))]
        : [],
  );
}

// Nothing on the page answers these in particular, so they are named and not linked.
function topics({ project }: ProjectSource): ListItem[] {
  const named = project.manifest.recruiter?.interviewTopics ?? [];
  if (named.length === 0) return [];
  const html = escapeHtml(words().naming.pieces(named.map(inQuotes)));
  return [{ title: words().questions.suggested, html }];
}

function question(entry: Entry, index: number, text: string): ListItem {
  return { html: `<a href="#${entryAnchor(entry, index)}">${escapeHtml(text)}</a>` };
}

function quoted(markdown: string): string {
  return inQuotes(plainText(markdown));
}

function inQuotes(text: string): string {
  return words().questions.quoted(text.replace(/[.,;:]+$/, ''));
}
