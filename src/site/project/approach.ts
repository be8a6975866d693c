import { escapeHtml } from '../../format/escape.ts';
import { words } from '../../words/words.ts';
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
  return section('approach', words().approach.title, [
    final && openingLine(source, final),
    final?.rationale
      ? { kind: 'prose', html: `<p>${inline(source, final.rationale)}</p>` }
      : undefined,
    table && { kind: 'table', table },
    alternativesBlock(source, final),
    answersBlock(
      final ? modelAnswers(source, final) : [],
      plainAnswer(words().approach.features, features && count(features.count)),
      answer(source, words().approach.engineering, features?.engineering),
      answer(source, words().approach.drivers, explainability && findingText(explainability)),
    ),
  ]);
}

type Explainability = NonNullable<ProjectSource['project']['manifest']['explainability']>;

function findingText({ finding, method, scope }: Explainability): string {
  const { beside, pieces } = words().naming;
  return beside({ text: finding, detail: pieces([method, scope]) });
}

function openingLine(source: ProjectSource, final: Model): Block | undefined {
  if (!final.name) return undefined;
  const tried = final.alternatives?.length ?? 0;
  const others = tried + (source.project.manifest.baselines?.length ?? 0);
  const { built, kept, compared } = words().approach;
  if (others === 0) return leadBlock(built(final.name));
  const said = { name: final.name, count: others, text: count(others) };
  return leadBlock(tried > 0 ? kept(said) : compared(said));
}

function alternativesBlock(source: ProjectSource, final: Model | undefined): Block | undefined {
  const items = (final?.alternatives ?? []).map((other) => ({
    title: escapeHtml(words().approach.notKept(other.name)),
    html: inline(source, other.reasonRejected),
  }));
  return items.length > 0 ? { kind: 'list', items } : undefined;
}

function modelAnswers(source: ProjectSource, model: Model): Answer[] {
  const library =
    model.library && [model.library.name, model.library.version].filter(Boolean).join(' ');
  const { approach, naming } = words();
  const names = [model.algorithm, library].flatMap((name) => name || []);
  return [
    ...plainAnswer(approach.model, naming.pieces(names)),
    ...answer(source, approach.architecture, model.architecture),
    ...plainAnswer(
      approach.parameters,
      model.parameters === undefined ? undefined : count(model.parameters),
    ),
    ...pretrainedAnswer(model),
    ...settingsAnswer(model),
    ...plainAnswer(approach.search, searchText(model)),
    ...plainAnswer(approach.training, trainingText(model)),
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
      term: words().approach.pretrained,
      html: words().naming.pieces(origin.license ? [linked, escapeHtml(origin.license)] : [linked]),
    },
  ];
}

function settingsAnswer({ hyperparameters }: Model): Answer[] {
  const settings = Object.entries(hyperparameters ?? {}).map(
    ([name, value]) => `<code>${escapeHtml(`${name} = ${String(value)}`)}</code>`,
  );
  const { approach, naming } = words();
  return settings.length > 0 ? [{ term: approach.settings, html: naming.pieces(settings) }] : [];
}

function searchText({ search }: Model): string | undefined {
  if (!search) return undefined;
  const { method, trials, selectedBy } = search;
  const { approach, naming } = words();
  return naming.pieces([
    approach.searches[method],
    ...(trials === undefined ? [] : [approach.trials({ count: trials, text: count(trials) })]),
    ...(selectedBy ? [approach.selectedBy(selectedBy)] : []),
  ]);
}

function trainingText({ training }: Model): string | undefined {
  if (!training) return undefined;
  const { approach, naming, reproduce } = words();
  const { epochs, steps, batchSize, seeds, durationS } = training;
  const parts = [
    epochs && approach.epochs({ count: epochs, text: count(epochs) }),
    steps && approach.steps({ count: steps, text: count(steps) }),
    batchSize && approach.batches(count(batchSize)),
    training.optimizer,
    seeds && approach.seeds(naming.pieces(seeds.map(String))),
    durationS && reproduce.seconds(count(Math.round(durationS))),
    training.earlyStopping,
  ];
  return naming.pieces(parts.flatMap((part) => part || [])) || undefined;
}
