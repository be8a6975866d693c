import { projectCharts } from '../../charts/charts.ts';
import { drawnAttributes, groupChartIds } from '../../charts/group-rates.ts';
import { policyOf } from '../../facts/fairness/policy.ts';
import { fairnessView } from '../../facts/fairness/view.ts';
import type { AttributeView, FairnessView } from '../../facts/fairness-view.ts';
import { escapeHtml } from '../../format/escape.ts';
import { listed, sentence } from '../names.ts';
import { section } from '../section.ts';
import type { Answer, Block, Section, TableContent } from '../section.ts';
import { gapTable, impactTable } from './gap-tables.ts';
import { attributeSentences, multiplicityNote } from './gap-words.ts';
import { groupTable, isGroupChart } from './group-tables.ts';
import { authorsAnswers, leftOutAnswers } from './left-out.ts';
import { answer, answersBlock, inline, leadBlock, plainAnswer, plainNumber } from './source.ts';
import type { ProjectSource } from './source.ts';

type Fairness = NonNullable<ProjectSource['project']['manifest']['fairness']>;

const HARMS = {
  allocation: 'Someone is denied something',
  'quality-of-service': 'It works worse for some',
  stereotyping: 'Stereotyping',
  representation: 'Someone is left out',
  'none-identified': 'None identified',
};

/** Results per group of people, beside what chance alone gives, or the reason why that does not apply. */
export function fairnessSection(source: ProjectSource): Section | undefined {
  const { fairness } = source.project.manifest;
  if (fairness?.applicable === undefined) return undefined;
  if (!fairness.applicable) return section('groups', TITLE, [notApplicable(source, fairness)]);
  const view = fairnessView(source.project, source.facts);
  return section('groups', TITLE, [
    openingLine(source, fairness, view.attributes.length > 0),
    fairness.metricChoice && {
      kind: 'note',
      title: 'Which rate, and why',
      html: inline(source, fairness.metricChoice.why),
    },
    harmAnswers(source, fairness),
    ...attributeBlocks(source, view),
    answersBlock(
      plainAnswer('Many comparisons', multiplicityNote(view)),
      authorsAnswers(source),
      mitigationAnswers(source, fairness),
    ),
  ]);
}

function attributeBlocks(source: ProjectSource, view: FairnessView): (Block | undefined)[] {
  const charts = projectCharts(source.project, source.facts).filter(isGroupChart);
  const drawn = drawnAttributes(source.project, source.facts).map(({ attribute }) => attribute);
  const policy = policyOf(source.project);
  return view.attributes.flatMap((attribute) => {
    const ids = Object.values(groupChartIds(drawn.indexOf(attribute.attribute)));
    const own = charts.filter(({ id }) => ids.includes(id));
    return [
      partBlock(attribute, attributeSentences(attribute, policy)),
      own.length > 0 ? { kind: 'charts', charts: own } : undefined,
      { kind: 'groups', table: groupTable(attribute) },
      tableBlock(gapTable(attribute)),
      tableBlock(impactTable(attribute)),
      answersBlock(leftOutAnswers(attribute, policy)),
    ];
  });
}

function partBlock({ attribute }: AttributeView, sentences: readonly string[]): Block {
  const html = sentences.map((text) => `<p>${escapeHtml(text)}</p>`).join('');
  return { kind: 'part', title: sentence(attribute), html };
}

function tableBlock(table: TableContent | undefined): Block | undefined {
  return table && { kind: 'groups', table };
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

const STAGES = { pre: 'before training', in: 'in training', post: 'after training' };

/** Gaps before and after, as the author states them. */
function mitigationAnswers(source: ProjectSource, { mitigation = [] }: Fairness): Answer[] {
  return mitigation.map(({ method, stage, before, after, cost }) => ({
    term: `Tried ${STAGES[stage]}: ${method}`,
    html: inline(
      source,
      `Gap ${plainNumber(before)} before, ${plainNumber(after)} after, as stated by the author. ${cost ?? ''}`.trim(),
    ),
  }));
}
