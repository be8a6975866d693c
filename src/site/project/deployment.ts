import type { Fact, FactKind } from '../../facts/fact.ts';
import { formatMonth } from '../../format/date.ts';
import { factText } from '../../facts/text.ts';
import { escapeHtml } from '../../format/escape.ts';
import { words } from '../../words/words.ts';
import { listed } from '../names.ts';
import { section } from '../section.ts';
import type { Answer, Block, Section } from '../section.ts';
import { answer, answersBlock, inline, leadBlock, plainAnswer, plainNumber } from './source.ts';
import type { ProjectSource } from './source.ts';

type Manifest = ProjectSource['project']['manifest'];
type Deployment = NonNullable<Manifest['deployment']>;

/** Where it runs, how fast, at what cost, and what is watched. */
export function deploymentSection(source: ProjectSource): Section | undefined {
  const { deployment, monitoring } = source.project.manifest;
  if (!deployment?.kind) return undefined;
  const said = words().deployment;
  return section('deployment', said.title, [
    openingLine(source, deployment),
    answersBlock(
      linkAnswer(deployment),
      plainAnswer(said.servedWith, servingText(deployment)),
      speedAnswer(source, deployment),
      factAnswer(source, said.throughput, 'throughput'),
      factAnswer(source, said.savedModel, 'artifact'),
      costAnswer(source, deployment),
      plainAnswer(said.continuous, ciText(deployment)),
      answer(source, said.inputChecks, deployment.inputValidation),
      answer(source, said.rollback, deployment.rollback),
      monitoring ? monitoringAnswers(source, monitoring) : [],
    ),
  ]);
}

function openingLine(source: ProjectSource, { kind, reason }: Deployment): Block {
  const text = kind ? words().deployment.kinds[kind] : '';
  if (!reason) return leadBlock(text);
  if (kind === 'none') return { kind: 'lead', html: inline(source, reason) };
  const html = words().naming.sentences([escapeHtml(text), inline(source, reason)]);
  return { kind: 'lead', html };
}

function linkAnswer({ url, lastVerified }: Deployment): Answer[] {
  if (!url) return [];
  const html = `<a href="${escapeHtml(url)}" rel="external noopener">${escapeHtml(new URL(url).hostname)}</a>`;
  const { address, answered, notChecked } = words().deployment;
  if (!lastVerified) return [{ term: address, html, chip: notChecked }];
  const month = escapeHtml(formatMonth(lastVerified));
  return [{ term: address, html: answered({ link: html, month }) }];
}

function servingText({ serving }: Deployment): string | undefined {
  const parts = [
    serving?.framework,
    serving?.container && words().deployment.container,
    serving?.platform,
    serving?.hardware,
  ];
  return words().naming.pieces(parts.flatMap((part) => part || [])) || undefined;
}

function speedAnswer(source: ProjectSource, { performance }: Deployment): Answer[] {
  const facts = source.facts.filter((fact) => fact.kind === 'latency');
  const parts = facts.map((fact) => `${speedName(fact)} ${factText(fact, 'value')}`);
  if (parts.length === 0) return [];
  const rows = facts[0] ? factText(facts[0], 'rows') : '';
  const { deployment, naming } = words();
  const where = naming.pieces([rows, performance?.measuredOn].flatMap((part) => part || []));
  const text = naming.pieces(parts);
  return answer(source, deployment.speed, where ? naming.beside({ text, detail: where }) : text);
}

function speedName({ metric, name }: Fact): string {
  const names: Readonly<Record<string, string>> = words().metrics.speeds;
  return names[metric] ?? name;
}

function factAnswer(source: ProjectSource, term: string, kind: FactKind): Answer[] {
  const facts = source.facts.filter((fact) => fact.kind === kind);
  return plainAnswer(term, words().naming.pieces(facts.map((fact) => factText(fact, 'value'))));
}

function costAnswer(source: ProjectSource, { cost }: Deployment): Answer[] {
  const fact = source.facts.find((each) => each.kind === 'cost');
  const { deployment, naming } = words();
  if (!fact || !cost) return [];
  return plainAnswer(
    deployment.cost,
    naming.pieces([factText(fact, 'value'), deployment.costs[cost.per]]),
  );
}

function ciText({ ci }: Deployment): string | undefined {
  if (!ci) return undefined;
  const { deployment, naming } = words();
  const does = [
    ci.runsTests && deployment.runsTests,
    ci.trains && deployment.trains,
    ci.deploys && deployment.deploys,
  ].filter((word) => typeof word === 'string');
  return does.length > 0
    ? naming.explained({ text: ci.provider, detail: listed(does) })
    : ci.provider;
}

function monitoringAnswers(
  source: ProjectSource,
  monitoring: NonNullable<Manifest['monitoring']>,
): Answer[] {
  const { drift, retraining } = monitoring;
  const { deployment, naming } = words();
  return [
    ...plainAnswer(deployment.inputs, listed(monitoring.data ?? [])),
    ...plainAnswer(deployment.outputs, listed(monitoring.model ?? [])),
    ...plainAnswer(deployment.drift, drift && driftText(drift)),
    ...answer(source, deployment.alerts, monitoring.alerts),
    ...plainAnswer(
      deployment.retraining,
      retraining &&
        naming.pieces([retraining.trigger, retraining.cadence].flatMap((part) => part || [])),
    ),
  ];
}

type Drift = NonNullable<NonNullable<Manifest['monitoring']>['drift']>;

function driftText({ method, threshold }: Drift): string {
  if (threshold === undefined) return method;
  return words().deployment.alarm({ method, limit: plainNumber(threshold) });
}
