import type { Fact } from '../../facts/fact.ts';
import { headlineOf } from '../../facts/facts.ts';
import { spokenTitle } from '../../facts/spoken-name.ts';
import { factText } from '../../facts/text.ts';
import { escapeHtml } from '../../format/escape.ts';
import { formatNumber } from '../../format/number.ts';
import { findMetric } from '../../metrics/registry.ts';
import { spokenMetricName, spokenPitfalls, spokenPlain } from '../../metrics/spoken.ts';
import type { SpokenText } from '../../metrics/spoken.ts';
import { words } from '../../words/words.ts';
import { gapInWords } from '../gap-metric.ts';
import { partName, sentence } from '../names.ts';
import type { Answer, Block } from '../section.ts';
import { answer, count, plainAnswer, plainNumber } from './source.ts';
import type { ProjectSource } from './source.ts';

/** Kinds of facts whose metrics a reader meets on the page. */
const SHOWN = new Set(['result', 'task', 'part', 'variation', 'difference', 'spread']);

/** The headline's metric in one plain sentence, above everything else. */
export function headlineNote(facts: readonly Fact[]): Block | undefined {
  const headline = headlineOf(facts);
  const html = headline && headlineHtml(headline);
  const { inWords } = words().evaluation;
  return html ? { kind: 'note', title: inWords(spokenTitle(headline)), html } : undefined;
}

function headlineHtml(headline: Fact): string | undefined {
  if (headline.kind === 'gap') return escapeHtml(gapInWords(headline) ?? '');
  const plain = spokenPlain(headline.metric);
  return plain && spokenHtml(plain);
}

// Screen readers and translators must know which sentences are in another language than the page.
function spokenHtml({ text, isForeign }: SpokenText): string {
  const html = escapeHtml(text);
  return isForeign ? `<span lang="en">${html}</span>` : html;
}

/** Every metric of the page in one plain sentence each, with what may mislead about it. */
export function metricsInWords(facts: readonly Fact[]): Block | undefined {
  const ids = new Set(facts.filter(({ kind }) => SHOWN.has(kind)).map(({ metric }) => metric));
  const items = [...ids].flatMap((id) => {
    const plain = spokenPlain(id);
    if (!plain) return [];
    const html = words().naming.sentences([plain, ...spokenPitfalls(id)].map(spokenHtml));
    return [{ term: spokenMetricName(id), html }];
  });
  const summary = words().evaluation.meanings;
  return items.length > 0 ? { kind: 'more', summary, items } : undefined;
}

/** Says what guessing would score where accuracy stands alone and one class outweighs the others. */
export function imbalanceNote(source: ProjectSource): Block | undefined {
  const guess = source.facts.find(
    (fact) => fact.kind === 'part' && fact.name === 'Accuracy of guessing',
  );
  const metrics = new Set(
    source.facts.filter(({ kind, of }) => kind === 'result' && !of).map(({ metric }) => metric),
  );
  const written = new Set(
    (source.project.manifest.evaluation?.metrics ?? []).map(({ id }) => findMetric(id)?.id ?? id),
  );
  const alone = written.size === 1 && written.has('accuracy') && metrics.has('accuracy');
  if (!guess || !alone || !isLopsided(source, guess)) return undefined;
  const { guessing, imbalance } = words().evaluation;
  const text = guessing({ name: sentence(guess.of ?? ''), value: factText(guess, 'value') });
  return { kind: 'note', title: imbalance, html: escapeHtml(text) };
}

// One class holds three fifths of the rows, or twice its equal share among several.
function isLopsided({ project }: ProjectSource, guess: Fact): boolean {
  const { evaluation, task } = project.manifest;
  const matrix = evaluation && 'confusion' in evaluation ? evaluation.confusion : undefined;
  const classes = matrix?.labels.length ?? task.target?.classes?.length ?? 2;
  return guess.value >= Math.min(0.6, Math.max(2 / classes, 0.2));
}

/** How the cut-off was chosen, and what a cut-off is. */
export function thresholdAnswer(source: ProjectSource): Answer[] {
  const { evaluation, task } = source.project.manifest;
  const threshold = evaluation && 'threshold' in evaluation ? evaluation.threshold : undefined;
  if (!threshold) return [];
  const { evaluation: said, naming } = words();
  const text = naming.sentences([
    said.cutOffValue({
      value: plainNumber(threshold.value),
      how: threshold.chosenBy ? said.chosenBy[threshold.chosenBy] : '',
      split: threshold.split ? partName(threshold.split) : '',
    }),
    threshold.note ?? '',
    said.cutOffMeaning(task.target?.positiveClass ?? said.positive),
  ]);
  return answer(source, said.cutOff, text);
}

const MOST_SCORES = 10;

/** Scores per fold, and what cross-validation is. */
export function foldsAnswer(source: ProjectSource): Answer[] {
  const folds = source.project.manifest.evaluation?.crossValidation;
  if (!folds) return [];
  const metric = findMetric(folds.metric);
  const scores = folds.scores
    .slice(0, MOST_SCORES)
    .map((score) => formatNumber(score, { unit: metric?.unit ?? '', decimals: 3 }));
  const { evaluation, naming } = words();
  const { term, trained, note } = evaluation.folds;
  const name = spokenMetricName(folds.metric);
  const written = scoresText({ metric: name, scores, more: folds.scores.length - scores.length });
  const sentences = [trained(count(folds.k)), written, meanText(source), note];
  return plainAnswer(term, naming.sentences(sentences));
}

function scoresText({
  metric,
  scores,
  more,
}: {
  readonly metric: string;
  readonly scores: readonly string[];
  readonly more: number;
}): string {
  const { folds } = words().evaluation;
  const said = { metric, scores: words().naming.pieces(scores) };
  return more > 0 ? folds.scoresAndMore({ ...said, more: count(more) }) : folds.scores(said);
}

function meanText({ facts }: ProjectSource): string {
  const mean = facts.find((fact) => fact.kind === 'spread');
  if (!mean) return '';
  return words().evaluation.folds.mean({
    mean: factText(mean, 'value'),
    spread: factText(mean, 'spread'),
  });
}

/** How many runs stand behind the numbers. */
export function runsAnswer(source: ProjectSource): Answer[] {
  const runs = source.project.manifest.evaluation?.runs;
  const said = words().evaluation.runs;
  return plainAnswer(said.term, runs && said[runs.aggregate](count(runs.count)));
}
