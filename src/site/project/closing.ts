import { composeSummaries } from '../../claims/summaries.ts';
import { wishesFor } from '../../claims/wishes.ts';
import { claimText } from '../../claims/text.ts';
import { headlineOf } from '../../facts/facts.ts';
import { sentence } from '../names.ts';
import { section } from '../section.ts';
import type { Section } from '../section.ts';
import { escapeHtml } from '../../format/escape.ts';
import { words } from '../../words/words.ts';
import { answer, answersBlock, entryAnchor, inline } from './source.ts';
import type { ProjectSource } from './source.ts';

/** Choices between two goods. */
export function tradeoffsSection(source: ProjectSource): Section | undefined {
  const items = (source.project.manifest.tradeoffs ?? []).map(
    ({ chose, over, because }, index) => ({
      id: entryAnchor('tradeoff', index),
      title: sentence(
        words().closing.chosen({ chose: inline(source, chose), over: inline(source, over) }),
      ),
      html: inline(source, because),
    }),
  );
  return items.length > 0
    ? section('tradeoffs', words().closing.tradeOffs, [{ kind: 'list', items }])
    : undefined;
}

/** What the result does not show, what could go wrong, and what comes next. */
export function limitsSection(source: ProjectSource): Section | undefined {
  const { limitations = [], ethics, lessons, nextSteps } = source.project.manifest;
  const items = limitations.map(({ statement, consequence, evidence }, index) => ({
    id: entryAnchor('limit', index),
    title: inline(source, statement),
    html: [consequence, evidence]
      .filter((text) => text !== undefined)
      .map((text) => inline(source, text))
      .join(' '),
  }));
  const { closing } = words();
  return section('limits', closing.limitations, [
    items.length > 0 ? { kind: 'list', items } : undefined,
    answersBlock(
      (ethics?.risks ?? []).map(({ risk, mitigation }) => ({
        term: closing.risk,
        html: `${inline(source, risk)} ${inline(source, mitigation)}`,
      })),
      answer(source, closing.consent, ethics?.dataConsent),
      answer(source, closing.misuse, ethics?.misuse),
      answer(source, closing.lessons, lessons),
      answer(source, closing.next, nextSteps),
    ),
  ]);
}

/** The project as résumé text in three lengths, from the same facts. */
export function summarySection(source: ProjectSource): Section | undefined {
  if (!headlineOf(source.facts)) return undefined;
  const { line, short, long } = composeSummaries(
    source.project,
    source.facts,
    wishesFor(source.site.portfolio.profile),
  );
  const { closing } = words();
  const lengths: (readonly [string, readonly string[]])[] = [
    [closing.oneLine, [claimText(line)]],
    [closing.short, short.map(claimText)],
    [closing.long, long.map(claimText)],
  ];
  const items = lengths
    .filter(([, texts]) => texts.length > 0)
    .map(([term, texts]) => ({ term, html: bulletsHtml(texts) }));
  return section('summary', closing.summary, [{ kind: 'answers', items }]);
}

function bulletsHtml(texts: readonly string[]): string {
  if (texts.length === 1) return escapeHtml(texts[0] ?? '');
  return `<ul>${texts.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`;
}
