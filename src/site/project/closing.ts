import { composeSummaries } from '../../claims/summaries.ts';
import { claimText } from '../../claims/text.ts';
import { headlineOf } from '../../facts/facts.ts';
import { sentence } from '../names.ts';
import { section } from '../section.ts';
import type { Section } from '../section.ts';
import { escapeHtml } from '../../format/escape.ts';
import { answer, answersBlock, inline } from './source.ts';
import type { ProjectSource } from './source.ts';

/** Choices between two goods. */
export function tradeoffsSection(source: ProjectSource): Section | undefined {
  const items = (source.project.manifest.tradeoffs ?? []).map(({ chose, over, because }) => ({
    title: sentence(`${inline(source, chose)} over ${inline(source, over)}.`),
    html: inline(source, because),
  }));
  return items.length > 0
    ? section('tradeoffs', 'Trade-offs', [{ kind: 'list', items }])
    : undefined;
}

/** What the result does not show, what could go wrong, and what comes next. */
export function limitsSection(source: ProjectSource): Section | undefined {
  const { limitations = [], ethics, lessons, nextSteps } = source.project.manifest;
  const items = limitations.map(({ statement, consequence, evidence }) => ({
    title: inline(source, statement),
    html: [consequence, evidence]
      .filter((text) => text !== undefined)
      .map((text) => inline(source, text))
      .join(' '),
  }));
  return section('limits', 'Limitations', [
    items.length > 0 ? { kind: 'list', items } : undefined,
    answersBlock(
      (ethics?.risks ?? []).map(({ risk, mitigation }) => ({
        term: 'Risk',
        html: `${inline(source, risk)} ${inline(source, mitigation)}`,
      })),
      answer(source, 'Consent', ethics?.dataConsent),
      answer(source, 'Misuse', ethics?.misuse),
      answer(source, 'Would do differently', lessons),
      answer(source, 'Next', nextSteps),
    ),
  ]);
}

/** The project as résumé text in three lengths, from the same facts. */
export function summarySection(source: ProjectSource): Section | undefined {
  if (!headlineOf(source.facts)) return undefined;
  const { line, short, long } = composeSummaries(source.project, source.facts);
  const lengths: (readonly [string, readonly string[]])[] = [
    ['One line', [claimText(line)]],
    ['Short', short.map(claimText)],
    ['Long', long.map(claimText)],
  ];
  const items = lengths
    .filter(([, texts]) => texts.length > 0)
    .map(([term, texts]) => ({ term, html: bulletsHtml(texts) }));
  return section('summary', 'Résumé-ready summary', [{ kind: 'answers', items }]);
}

function bulletsHtml(texts: readonly string[]): string {
  if (texts.length === 1) return escapeHtml(texts[0] ?? '');
  return `<ul>${texts.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`;
}
