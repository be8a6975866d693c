import { projectCharts } from '../../charts/charts.ts';
import { drawnAttributes, groupChartIds } from '../../charts/group-rates.ts';
import { policyOf } from '../../facts/fairness/policy.ts';
import { fairnessView } from '../../facts/fairness/view.ts';
import type { AttributeView, FairnessView } from '../../facts/fairness-view.ts';
import { escapeHtml } from '../../format/escape.ts';
import { words } from '../../words/words.ts';
import { listed, sentence } from '../names.ts';
import { section } from '../section.ts';
import type { Answer, Block, Section, TableContent } from '../section.ts';
import { gapTable, impactTable } from './gap-tables.ts';
import { attributeSentences, multiplicityNote } from './gap-words.ts';
import { groupTable, isGroupChart } from './group-tables.ts';
import { authorsAnswers, leftOutAnswers } from './left-out.ts';
import { referenceTable } from './reference-table.ts';
import { numbersBeside } from './numbers-beside.ts';
import { answer, answersBlock, inline, leadBlock, plainAnswer, plainNumber } from './source.ts';
import type { ProjectSource } from './source.ts';
import { thresholdBlock } from './threshold-view.ts';

type Fairness = NonNullable<ProjectSource['project']['manifest']['fairness']>;
type Decision = NonNullable<Fairness['decision']>;

/** Results per group of people, beside what chance alone gives, or the reason why that does not apply. */
export function fairnessSection(source: ProjectSource): Section | undefined {
  const { fairness } = source.project.manifest;
  if (fairness?.applicable === undefined) return undefined;
  if (!fairness.applicable)
    return section('groups', words().fairness.title, [notApplicable(source, fairness)]);
  const view = fairnessView(source.project, source.facts);
  return section('groups', words().fairness.title, [
    openingLine(source, fairness, view.attributes.length > 0),
    fairness.metricChoice && {
      kind: 'note',
      title: words().fairness.choice,
      html: inline(source, fairness.metricChoice.why),
    },
    harmAnswers(source, fairness),
    ...attributeBlocks(source, view),
    answersBlock(
      plainAnswer(words().fairness.manyComparisons, multiplicityNote(view)),
      authorsAnswers(source),
      mitigationAnswers(source, fairness),
    ),
  ]);
}

function attributeBlocks(source: ProjectSource, view: FairnessView): (Block | undefined)[] {
  const charts = projectCharts(source.project, source.facts).filter(isGroupChart);
  const drawn = drawnAttributes(source.project, source.facts).map(({ attribute }) => attribute);
  const policy = policyOf(source.project);
  return view.attributes.flatMap((attribute, place) => {
    const ids = groupChartIds(drawn.indexOf(attribute.attribute));
    const own = charts.filter(({ id }) => Object.values(ids).includes(id));
    const rates = { ...groupTable(attribute), id: `rates-${place + 1}` };
    const gaps = gapTable(attribute);
    const tables = [rates, ...(gaps ? [{ ...gaps, id: `gaps-${place + 1}` }] : [])];
    return [
      partBlock(attribute, attributeSentences(attribute, policy)),
      own.length > 0 ? { kind: 'charts', charts: numbersBeside(own, tables) } : undefined,
      ...tables.map(tableBlock),
      tableBlock(referenceTable(attribute)),
      tableBlock(impactTable(attribute)),
      thresholdBlock(source, attribute.attribute, charts),
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

function notApplicable(source: ProjectSource, { reason }: Fairness): Block {
  const chip = words().fairness.notApplicable;
  return { kind: 'lead', chip, html: inline(source, reason ?? '') };
}

function openingLine(source: ProjectSource, { conclusion }: Fairness, measured: boolean): Block {
  if (conclusion) return { kind: 'lead', html: inline(source, conclusion) };
  const { fairness, tables } = words();
  return measured ? leadBlock(fairness.opening) : leadBlock(fairness.noCounts, tables.notMeasured);
}

function harmAnswers(
  source: ProjectSource,
  { harm, decision, attributes }: Fairness,
): Block | undefined {
  const { fairness, naming } = words();
  const names = (attributes ?? []).map(({ name, source: origin }) =>
    naming.beside({ text: name, detail: fairness.attributeSources[origin] }),
  );
  return answersBlock(
    answer(
      source,
      fairness.harm,
      harm && naming.explained({ text: fairness.harms[harm.kind], detail: harm.who }),
    ),
    answer(source, fairness.favourable, decision && decisionText(decision)),
    plainAnswer(fairness.attributes, listed(names)),
  );
}

function decisionText({ favourableOutcome, consequence }: Decision): string {
  if (!consequence) return favourableOutcome;
  const { sentence: ended, sentences } = words().naming;
  return sentences([ended(favourableOutcome), consequence]);
}

/** Gaps before and after, as the author states them. */
function mitigationAnswers(source: ProjectSource, { mitigation = [] }: Fairness): Answer[] {
  const { fairness, naming } = words();
  return mitigation.map(({ method, stage, before, after, cost }) => {
    const gap = { before: plainNumber(before), after: plainNumber(after) };
    const text = naming.sentences([fairness.mitigated(gap), cost ?? '']);
    return { term: fairness.tried[stage](method), html: inline(source, text) };
  });
}
