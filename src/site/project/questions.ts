import type { ManifestPath } from '../../findings/place.ts';
import { escapeHtml } from '../../format/escape.ts';
import type { Project } from '../../manifest/portfolio.ts';
import { words } from '../../words/words.ts';
import { plainText } from '../prose.ts';
import { section } from '../section.ts';
import type { ListItem, Section } from '../section.ts';
import { entryAnchor } from './source.ts';
import type { ProjectSource } from './source.ts';

/** A question the case study invites, and where it is answered. */
export interface InterviewQuestion {
  readonly text: string;
  /** Anchor of the entry on the page of the project that answers it. */
  readonly anchor: string;
  /** Where the author wrote what it asks about. */
  readonly path: ManifestPath;
}

/**
 * Questions the case study invites, each a link to the entry that answers it. The frames are fixed
 * and quote the author: a phrase of any grammar fits between quotation marks.
 */
export function questionsSection(source: ProjectSource): Section | undefined {
  const asked = interviewQuestions(source.project).map(({ anchor, text }) => ({
    html: `<a href="#${anchor}">${escapeHtml(text)}</a>`,
  }));
  const items = [...asked, ...topics(source)];
  return items.length > 0
    ? section('questions', words().questions.title, [{ kind: 'list', items }])
    : undefined;
}

/** Questions that something on the page answers: trade-offs, kinds of errors, limitations. */
export function interviewQuestions(project: Project): InterviewQuestion[] {
  return [...tradeoffQuestions(project), ...errorQuestions(project), ...limitQuestions(project)];
}

function tradeoffQuestions({ manifest }: Project): InterviewQuestion[] {
  const { tradeOff: text } = words().questions;
  return (manifest.tradeoffs ?? []).map(({ chose, over }, index) => ({
    text: text({ chose: quoted(chose), over: quoted(over) }),
    anchor: entryAnchor('tradeoff', index),
    path: ['tradeoffs', index],
  }));
}

function errorQuestions({ manifest }: Project): InterviewQuestion[] {
  const kinds = manifest.evaluation?.errorAnalysis ?? [];
  return kinds.flatMap(({ category, hypothesis, action }, index) =>
    (hypothesis ?? action)
      ? [
          {
            text: words().questions.error(quoted(category)),
            anchor: entryAnchor('error', index),
            path: ['evaluation', 'errorAnalysis', index],
          },
        ]
      : [],
  );
}

function limitQuestions({ manifest }: Project): InterviewQuestion[] {
  return (manifest.limitations ?? []).flatMap(({ statement, consequence, evidence }, index) =>
    (consequence ?? evidence)
      ? [
          {
            text: words().questions.limitation(quoted(statement)),
            anchor: entryAnchor('limit', index),
            path: ['limitations', index],
          },
        ]
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

function quoted(markdown: string): string {
  return inQuotes(plainText(markdown));
}

function inQuotes(text: string): string {
  return words().questions.quoted(text.replace(/[.,;:]+$/, ''));
}
