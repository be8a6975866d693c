import type { FactKind } from '../../facts/fact.ts';
import { formatMonth } from '../../format/date.ts';
import { factText } from '../../facts/text.ts';
import { escapeHtml } from '../../format/escape.ts';
import { listed } from '../names.ts';
import { section } from '../section.ts';
import type { Answer, Block, Section } from '../section.ts';
import { answer, answersBlock, inline, leadBlock, plainAnswer, plainNumber } from './source.ts';
import type { ProjectSource } from './source.ts';

type Manifest = ProjectSource['project']['manifest'];
type Deployment = NonNullable<Manifest['deployment']>;

const KINDS: Readonly<Record<string, string>> = {
  none: 'Nothing is served.',
  batch: 'Runs as a batch job.',
  api: 'Runs behind an API.',
  'web-demo': 'Runs as a web demo.',
  edge: 'Runs on the device.',
  package: 'Ships as a package.',
  streaming: 'Runs on a stream.',
  internal: 'Runs as an internal service.',
};

/** Where it runs, how fast, at what cost, and what is watched. */
export function deploymentSection(source: ProjectSource): Section | undefined {
  const { deployment, monitoring } = source.project.manifest;
  if (!deployment?.kind) return undefined;
  return section('deployment', 'Deployment and monitoring', [
    openingLine(source, deployment),
    answersBlock(
      linkAnswer(deployment),
      plainAnswer('Served with', servingText(deployment)),
      speedAnswer(source, deployment),
      factAnswer(source, 'Throughput', 'throughput'),
      factAnswer(source, 'Saved model', 'artifact'),
      factAnswer(source, 'Cost', 'cost'),
      plainAnswer('CI', ciText(deployment)),
      answer(source, 'Input checks', deployment.inputValidation),
      answer(source, 'Rollback', deployment.rollback),
      monitoring ? monitoringAnswers(source, monitoring) : [],
    ),
  ]);
}

function openingLine(source: ProjectSource, { kind, reason }: Deployment): Block {
  const words = KINDS[kind ?? ''] ?? '';
  if (!reason) return leadBlock(words);
  if (kind === 'none') return { kind: 'lead', html: inline(source, reason) };
  return { kind: 'lead', html: `${escapeHtml(words)} ${inline(source, reason)}` };
}

function linkAnswer({ url, lastVerified }: Deployment): Answer[] {
  if (!url) return [];
  const html = `<a href="${escapeHtml(url)}" rel="external noopener">${escapeHtml(new URL(url).hostname)}</a>`;
  if (!lastVerified) return [{ term: 'Address', html, chip: 'Not checked' }];
  return [{ term: 'Address', html: `${html}, answered ${escapeHtml(formatMonth(lastVerified))}` }];
}

function servingText({ serving }: Deployment): string | undefined {
  const parts = [
    serving?.framework,
    serving?.container && 'a container',
    serving?.platform,
    serving?.hardware,
  ];
  return parts.filter(Boolean).join(', ') || undefined;
}

function speedAnswer(source: ProjectSource, { performance }: Deployment): Answer[] {
  const facts = source.facts.filter((fact) => fact.kind === 'latency');
  const parts = facts.map(
    (fact) => `${fact.name.replace(/^Latency, /, '').toLowerCase()} ${factText(fact, 'value')}`,
  );
  if (parts.length === 0) return [];
  const rows = facts[0] ? factText(facts[0], 'rows') : '';
  const where = [rows, performance?.measuredOn].filter(Boolean).join(', ');
  return answer(source, 'Speed', `${parts.join(', ')}${where ? ` (${where})` : ''}`);
}

function factAnswer(source: ProjectSource, term: string, kind: FactKind): Answer[] {
  const facts = source.facts.filter((fact) => fact.kind === kind);
  return plainAnswer(
    term,
    facts
      .map(
        (fact) =>
          `${factText(fact, 'value')}${kind === 'cost' ? `, ${fact.name.toLowerCase()}` : ''}`,
      )
      .join(', '),
  );
}

function ciText({ ci }: Deployment): string | undefined {
  if (!ci) return undefined;
  const does = [
    ci.runsTests && 'runs tests',
    ci.trains && 'trains',
    ci.deploys && 'deploys',
  ].filter((word) => typeof word === 'string');
  return does.length > 0 ? `${ci.provider}: ${listed(does)}` : ci.provider;
}

function monitoringAnswers(
  source: ProjectSource,
  monitoring: NonNullable<Manifest['monitoring']>,
): Answer[] {
  const { drift, retraining } = monitoring;
  return [
    ...plainAnswer('Inputs watched', listed(monitoring.data ?? [])),
    ...plainAnswer('Outputs watched', listed(monitoring.model ?? [])),
    ...plainAnswer(
      'Drift',
      drift &&
        `${drift.method}${drift.threshold === undefined ? '' : `, alarm above ${plainNumber(drift.threshold)}`}`,
    ),
    ...answer(source, 'Alerts', monitoring.alerts),
    ...plainAnswer(
      'Retraining',
      retraining && [retraining.trigger, retraining.cadence].filter(Boolean).join(', '),
    ),
  ];
}
