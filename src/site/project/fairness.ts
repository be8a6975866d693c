import { projectCharts } from '../../charts/charts.ts';
import { escapeHtml } from '../../format/escape.ts';
import { listed } from '../names.ts';
import { section } from '../section.ts';
import type { Answer, Block, Section } from '../section.ts';
import { groupTables, isGroupChart } from './group-tables.ts';
import { answer, answersBlock, inline, leadBlock, plainNumber, rowCount } from './source.ts';
import type { ProjectSource } from './source.ts';

type Fairness = NonNullable<ProjectSource['project']['manifest']['fairness']>;

const HARMS = {
  allocation: 'Someone is denied something',
  'quality-of-service': 'It works worse for some',
  stereotyping: 'Stereotyping',
  representation: 'Someone is left out',
  'none-identified': 'None identified',
};

/** Results per group of people with intervals, or the reason why that does not apply. */
export function fairnessSection(source: ProjectSource): Section | undefined {
  const { fairness } = source.project.manifest;
  if (fairness?.applicable === undefined) return undefined;
  if (!fairness.applicable) return section('groups', TITLE, [notApplicable(source, fairness)]);
  const tables = groupTables(source, fairness);
  const charts = projectCharts(source.project, source.facts).filter(isGroupChart);
  return section('groups', TITLE, [
    fairness.metricChoice && {
      kind: 'note',
      title: 'Which rate, and why',
      html: inline(source, fairness.metricChoice.why),
    },
    openingLine(source, fairness, tables.length > 0),
    harmAnswers(source, fairness),
    charts.length > 0 ? { kind: 'charts', charts } : undefined,
    ...tables.map(({ title, table }): Block => ({ kind: 'groups', title, table })),
    leftOutAnswers(source, fairness),
  ]);
}

function leftOutAnswers(source: ProjectSource, fairness: Fairness): Block | undefined {
  const { excluded = [], unknown = [], mitigation = [] } = fairness;
  return answersBlock(
    excluded.flatMap(({ group, n, reason }) =>
      answer(source, `Left out: ${group}`, `${rowCount(n)}. ${reason}`),
    ),
    unknown.flatMap(({ attribute, n }) =>
      answer(source, `Unknown ${attribute}`, `${rowCount(n)}, not counted in any group.`),
    ),
    mitigation.map((each) => mitigationAnswer(source, each)),
  );
}

const TITLE = 'Fairness checks';

function notApplicable(source: ProjectSource, { reason }: Fairness): Block {
  return { kind: 'lead', chip: 'Not applicable', html: inline(source, reason ?? '') };
}

function openingLine(source: ProjectSource, { conclusion }: Fairness, measured: boolean): Block {
  if (conclusion) return { kind: 'lead', html: inline(source, conclusion) };
  return measured
    ? leadBlock('Rates for each group, with their intervals.')
    : leadBlock('No counts per group.', 'Not measured');
}

function harmAnswers(
  source: ProjectSource,
  { harm, decision, attributes }: Fairness,
): Block | undefined {
  const names = (attributes ?? []).map((attribute) => `${attribute.name} (${attribute.source})`);
  return answersBlock(
    harm ? answer(source, 'Possible harm', `${HARMS[harm.kind]}: ${harm.who}`) : [],
    answer(
      source,
      'Favourable outcome',
      decision && [decision.favourableOutcome, decision.consequence].filter(Boolean).join('. '),
    ),
    names.length > 0 ? [{ term: 'Attributes', html: escapeHtml(listed(names)) }] : [],
  );
}

function mitigationAnswer(
  source: ProjectSource,
  each: NonNullable<Fairness['mitigation']>[number],
): Answer {
  const change = `${plainNumber(each.before)} before, ${plainNumber(each.after)} after`;
  return { term: each.method, html: inline(source, `${change}. ${each.cost ?? ''}`) };
}
