import { composeHeadline } from '../../claims/headlines.ts';
import { claimText } from '../../claims/text.ts';
import type { Fact } from '../../facts/fact.ts';
import { findMetric } from '../../metrics/registry.ts';
import type { DatasetManifest } from '../data-of-metric.ts';
import type { ExportInput } from '../export.ts';
import { datasetWords, isTraining } from './dataset.ts';
import { factPoints } from './facts-list.ts';
import { heading, part, plain, points, prose, proseLine } from './markdown.ts';
import type { Words } from './markdown.ts';

/** What was measured on which rows, and what came out. */
export function evaluationParts({ project, facts }: ExportInput): string[] {
  const { manifest } = project;
  const { data = [], evaluation } = manifest;
  const tested = data.filter(({ role = [] }) => role.some((each) => TESTING.includes(each)));
  const results = factPoints(facts, ['result', 'task', 'spread']);
  const headline = results ? plain(claimText(composeHeadline(project, facts))) : undefined;
  return [
    heading(2, 'Evaluation'),
    heading(3, 'Testing Data, Factors & Metrics'),
    part(4, 'Testing Data', [
      ...tested.map((each) => (isTraining(each) ? above(each) : datasetWords(each, facts))),
      titled('Rows', splitWords(manifest, facts)),
    ]),
    part(4, 'Factors', [factors(manifest, facts)]),
    part(4, 'Metrics', [metricWords(manifest), prose(evaluation?.why)]),
    part(3, 'Results', [
      results,
      titled('Compared with', factPoints(facts, ['baseline', 'alternative'])),
      titled('By group', factPoints(facts, ['group', 'gap'])),
    ]),
    part(4, 'Summary', [headline]),
  ];
}

const TESTING: readonly string[] = ['validation', 'test', 'external'];

type Manifest = ExportInput['project']['manifest'];

function above({ name }: DatasetManifest): Words {
  return `**${plain(name) ?? 'The data set'}**, described under Training Data.`;
}

function titled(title: string, below: Words): Words {
  return below && `**${title}**\n\n${below}`;
}

function splitWords({ splits }: Manifest, facts: readonly Fact[]): Words {
  return points([
    splits?.strategy && `**Split:** ${splits.strategy}`,
    ...(factPoints(facts, ['split'])?.split('\n') ?? []).map((point) => point.slice(2)),
    proseLine(splits?.testRepresents),
    proseLine(splits?.testUse?.note),
  ]);
}

// Only attributes of which something may be shown.
function factors({ evaluation }: Manifest, facts: readonly Fact[]): Words {
  const groups = facts.filter(({ kind }) => kind === 'group');
  const attributes = groups.flatMap(({ of = '' }) => of.split(': ')[0] ?? []);
  return points([
    ...[...new Set(attributes)].map(plain),
    ...(evaluation?.slices ?? []).map(
      ({ name, definition }) => `${plain(name) ?? ''}: ${plain(definition) ?? ''}`,
    ),
  ]);
}

function metricWords({ evaluation }: Manifest): Words {
  const { primaryMetric, metrics = [] } = evaluation ?? {};
  const ids = [...new Set(metrics.map(({ id }) => findMetric(id)?.id ?? id))];
  const primary = primaryMetric && (findMetric(primaryMetric)?.id ?? primaryMetric);
  return points(
    ids.map((id) => {
      const name = plain(
        findMetric(id)?.name ?? metrics.find((each) => each.id === id)?.name ?? id,
      );
      return id === primary ? `${name ?? ''} (the metric that decides)` : name;
    }),
  );
}
