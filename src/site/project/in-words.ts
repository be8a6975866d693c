import type { Fact } from '../../facts/fact.ts';
import { headlineOf } from '../../facts/facts.ts';
import { factText } from '../../facts/text.ts';
import { escapeHtml } from '../../format/escape.ts';
import { formatNumber } from '../../format/number.ts';
import { findMetric } from '../../metrics/registry.ts';
import { sentence } from '../names.ts';
import type { Answer, Block } from '../section.ts';
import { answer, count, plainAnswer, plainNumber } from './source.ts';
import type { ProjectSource } from './source.ts';

/** Kinds of facts whose metrics a reader meets on the page. */
const SHOWN = new Set(['result', 'task', 'part', 'variation', 'difference', 'spread']);

/** The headline's metric in one plain sentence, above everything else. */
export function headlineNote(facts: readonly Fact[]): Block | undefined {
  const headline = headlineOf(facts);
  const plain = headline && findMetric(headline.metric)?.plain;
  return plain
    ? { kind: 'note', title: `${headline.name}, in words`, html: escapeHtml(plain) }
    : undefined;
}

/** Every metric of the page in one plain sentence each, with what may mislead about it. */
export function metricsInWords(facts: readonly Fact[]): Block | undefined {
  const ids = new Set(facts.filter(({ kind }) => SHOWN.has(kind)).map(({ metric }) => metric));
  const items = [...ids].flatMap((id) => {
    const metric = findMetric(id);
    if (!metric) return [];
    const text = [metric.plain, ...metric.pitfalls].join(' ');
    return [{ term: metric.name, html: escapeHtml(text) }];
  });
  return items.length > 0 ? { kind: 'more', summary: 'What the metrics mean', items } : undefined;
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
  const text = `${sentence(guess.of ?? 'guessing')} would score ${factText(guess, 'value')} on these rows, so accuracy alone says little here.`;
  return { kind: 'note', title: 'Accuracy and class sizes', html: escapeHtml(text) };
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
  const value = plainNumber(threshold.value);
  const how = threshold.chosenBy ? `, ${CHOSEN_BY[threshold.chosenBy]}` : '';
  const rows = threshold.split ? ` on ${threshold.split}` : '';
  const positive = task.target?.positiveClass ?? 'positive';
  const meaning = `A case whose score reaches the cut-off counts as ${positive}; a lower one finds more and raises more false alarms.`;
  return answer(source, 'Cut-off', `${value}${how}${rows}. ${threshold.note ?? ''} ${meaning}`);
}

const CHOSEN_BY = {
  'default-0.5': 'the default',
  'validation-f1': 'chosen by F1',
  cost: 'chosen by cost',
  capacity: 'chosen by capacity',
  'fpr-budget': 'chosen by a budget of false alarms',
  youden: 'chosen by Youden’s index',
  published: 'as published',
} as const;

const MOST_SCORES = 10;

/** Scores per fold, and what cross-validation is. */
export function foldsAnswer(source: ProjectSource): Answer[] {
  const folds = source.project.manifest.evaluation?.crossValidation;
  if (!folds) return [];
  const metric = findMetric(folds.metric);
  const scores = folds.scores
    .slice(0, MOST_SCORES)
    .map((score) => formatNumber(score, { unit: metric?.unit ?? '', decimals: 3 }));
  const more = folds.scores.length - scores.length;
  const rest = more > 0 ? ` and ${count(more)} more` : '';
  const mean = source.facts.find((fact) => fact.kind === 'spread');
  const summary = mean ? ` Mean ${factText(mean, 'value')}, ${factText(mean, 'spread')}.` : '';
  return plainAnswer(
    'Cross-validation',
    `The model was trained ${count(folds.k)} times, each time measured on the part left out. ${metric?.name ?? folds.metric}: ${scores.join(', ')}${rest}.${summary} Folds share training rows, so this is a spread, not an interval.`,
  );
}

/** How many runs stand behind the numbers. */
export function runsAnswer(source: ProjectSource): Answer[] {
  const runs = source.project.manifest.evaluation?.runs;
  return plainAnswer('Runs', runs && `${count(runs.count)}; the ${runs.aggregate} is shown`);
}
