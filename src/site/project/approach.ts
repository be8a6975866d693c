import { escapeHtml } from '../../format/escape.ts';
import { section } from '../section.ts';
import type { Answer, Block, Section } from '../section.ts';
import { modelsTable } from './models-table.ts';
import { answer, answersBlock, count, inline, leadBlock, plainAnswer } from './source.ts';
import type { ProjectSource } from './source.ts';

type Model = NonNullable<ProjectSource['project']['manifest']['models']>[number];

/** What was built, what else was tried, and why it was left. */
export function approachSection(source: ProjectSource): Section | undefined {
  const { models = [], features, explainability } = source.project.manifest;
  const final = models.find((model) => model.final) ?? models[0];
  const table = modelsTable(source, final?.name);
  return section('approach', 'Approach and alternatives', [
    final && openingLine(source, final),
    final?.rationale
      ? { kind: 'prose', html: `<p>${inline(source, final.rationale)}</p>` }
      : undefined,
    table && { kind: 'table', table },
    alternativesBlock(source, final),
    answersBlock(
      final ? modelAnswers(source, final) : [],
      plainAnswer('Features', features && `${count(features.count)}`),
      answer(source, 'Feature engineering', features?.engineering),
      answer(
        source,
        'What drives it',
        explainability &&
          `${explainability.finding} (${explainability.method}, ${explainability.scope})`,
      ),
    ),
  ]);
}

function openingLine(source: ProjectSource, final: Model): Block | undefined {
  if (!final.name) return undefined;
  const tried = final.alternatives?.length ?? 0;
  const others = tried + (source.project.manifest.baselines?.length ?? 0);
  if (others === 0) return leadBlock(`${final.name} was built.`);
  const verb = tried > 0 ? ' was kept,' : '';
  return leadBlock(
    `${final.name}${verb} compared with ${count(others)} ${others === 1 ? 'other' : 'others'} on the same rows.`,
  );
}

function alternativesBlock(source: ProjectSource, final: Model | undefined): Block | undefined {
  const items = (final?.alternatives ?? []).map((other) => ({
    title: escapeHtml(`${other.name}, not kept.`),
    html: inline(source, other.reasonRejected),
  }));
  return items.length > 0 ? { kind: 'list', items } : undefined;
}

function modelAnswers(source: ProjectSource, model: Model): Answer[] {
  const library =
    model.library && [model.library.name, model.library.version].filter(Boolean).join(' ');
  return [
    ...plainAnswer('Model', [model.algorithm, library].filter(Boolean).join(', ')),
    ...answer(source, 'Architecture', model.architecture),
    ...plainAnswer(
      'Parameters',
      model.parameters === undefined ? undefined : count(model.parameters),
    ),
    ...pretrainedAnswer(model),
    ...settingsAnswer(model),
    ...plainAnswer('Search', searchText(model)),
    ...plainAnswer('Training', trainingText(model)),
  ];
}

function pretrainedAnswer({ pretrainedFrom: origin }: Model): Answer[] {
  if (!origin) return [];
  const name = escapeHtml(origin.name);
  const linked = origin.url
    ? `<a href="${escapeHtml(origin.url)}" rel="external noopener">${name}</a>`
    : name;
  return [
    {
      term: 'Starts from',
      html: origin.license ? `${linked}, ${escapeHtml(origin.license)}` : linked,
    },
  ];
}

function settingsAnswer({ hyperparameters }: Model): Answer[] {
  const settings = Object.entries(hyperparameters ?? {}).map(
    ([name, value]) => `<code>${escapeHtml(`${name} = ${String(value)}`)}</code>`,
  );
  return settings.length > 0 ? [{ term: 'Settings', html: settings.join(', ') }] : [];
}

function searchText({ search }: Model): string | undefined {
  if (!search) return undefined;
  const method = search.method === 'none' ? 'No search' : `${search.method} search`;
  const trials = search.trials === undefined ? '' : `, ${count(search.trials)} trials`;
  return `${method}${trials}${search.selectedBy ? `, chosen by ${search.selectedBy}` : ''}`;
}

function trainingText({ training }: Model): string | undefined {
  if (!training) return undefined;
  const parts = [
    training.epochs && `${count(training.epochs)} epochs`,
    training.steps && `${count(training.steps)} steps`,
    training.batchSize && `batches of ${count(training.batchSize)}`,
    training.optimizer,
    training.seeds && `seeds ${training.seeds.join(', ')}`,
    training.durationS && `${count(Math.round(training.durationS))} s`,
    training.earlyStopping,
  ];
  return parts.filter(Boolean).join(', ') || undefined;
}
