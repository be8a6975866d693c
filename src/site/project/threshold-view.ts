import type { Chart } from '../../charts/chart.ts';
import { sweepChartId } from '../../charts/groups-sweep.ts';
import { countText, tickText } from '../../charts/words.ts';
import type { Fact } from '../../facts/fact.ts';
import { policyOf } from '../../facts/fairness/policy.ts';
import type { CutOffFacts, RateAt } from '../../facts/fairness/threshold-facts.ts';
import { thresholdViews } from '../../facts/fairness/threshold-view.ts';
import type { ThresholdView } from '../../facts/fairness/threshold-view.ts';
import { factText } from '../../facts/text.ts';
import { escapeHtml, escapeScriptJson } from '../../format/escape.ts';
import { words } from '../../words/words.ts';
import { listed } from '../names.ts';
import type { Block, ThresholdContent, ThresholdTable } from '../section.ts';
import type { ProjectSource } from './source.ts';

/** The threshold view of an attribute, where its groups were counted at several cut-offs. */
export function thresholdBlock(
  source: ProjectSource,
  attribute: string,
  charts: readonly Chart[],
): Block | undefined {
  const views = thresholdViews(source.project, source.facts);
  const index = views.findIndex((view) => view.attribute === attribute);
  const view = views[index];
  if (!view) return undefined;
  const own = charts.filter(({ id }) => id === sweepChartId(index));
  const { minDenominator } = policyOf(source.project);
  return { kind: 'thresholds', content: contentOf(view, { index, charts: own, minDenominator }) };
}

function contentOf(
  view: ThresholdView,
  {
    index,
    charts,
    minDenominator,
  }: { readonly index: number; readonly charts: readonly Chart[]; readonly minDenominator: number },
): ThresholdContent {
  const start = startOf(view);
  const shown = [start, ...spread(view.at.length, start)];
  const tables = view.at.map((at) => tableOf(view, at));
  return {
    id: `cut-off${index === 0 ? '' : `-${index + 1}`}`,
    title: words().thresholds.title(view.attribute),
    html: `<p>${escapeHtml(introduction(view))}</p>`,
    charts,
    columns: [words().tables.group, ...view.rates.map(({ name }) => name)],
    tables: shown.flatMap((place) => tables[place] ?? []),
    control: words().thresholds.control,
    start,
    count: view.at.length,
    texts: escapeScriptJson(view.at.map((at, place) => textsOf(view, at, tables[place]))),
    note: noteOf(view, minDenominator),
  };
}

// Without a cut-off in use the one in the middle is as good as any.
function startOf({ at, chosen }: ThresholdView): number {
  const place = at.findIndex(({ cutOff }) => cutOff === chosen);
  return place < 0 ? Math.floor(at.length / 2) : place;
}

const OTHERS = 3;

/** Three other places, a quarter of the way from each other, or all where there are no more. */
function spread(count: number, start: number): number[] {
  const others = Array.from({ length: count }, (_, place) => place).filter(
    (place) => place !== start,
  );
  if (others.length <= OTHERS) return others;
  return Array.from({ length: OTHERS }, (_, index) => {
    const place = Math.round(((index + 1) * (others.length + 1)) / (OTHERS + 1)) - 1;
    return others[place] ?? 0;
  });
}

function tableOf(view: ThresholdView, at: CutOffFacts): ThresholdTable {
  return {
    caption: words().thresholds.caption({
      cutOff: cutOffText(view, at),
      gap: gapText(view, at, 'interval'),
    }),
    rows: [
      ...view.groups.map(({ group }) => ({
        name: group,
        cells: at.rates.map((rate) => rateCell(rate, group)),
      })),
      { name: words().tables.gap, cells: at.rates.map(gapCell) },
    ],
  };
}

function rateCell(
  { rates }: RateAt,
  group: string,
): ThresholdTable['rows'][number]['cells'][number] {
  const fact = rates.get(group);
  if (!fact) return { text: words().tables.tooFewRows, detail: '' };
  return { text: factText(fact, 'value'), detail: detailOf(fact, 'counts') };
}

function gapCell({ gap }: RateAt): ThresholdTable['rows'][number]['cells'][number] {
  if (!gap) return { text: words().tables.notCompared, detail: '' };
  return { text: factText(gap, 'value'), detail: detailOf(gap) };
}

function detailOf(fact: Fact, more?: 'counts'): string {
  const parts = [factText(fact, 'interval'), more ? factText(fact, more) : ''];
  return words().naming.clauses(parts.filter(Boolean));
}

function cutOffText({ chosen }: ThresholdView, { cutOff }: CutOffFacts): string {
  const { at, atInUse } = words().thresholds;
  return (cutOff === chosen ? atInUse : at)(tickText(cutOff));
}

/** The gap in the first rate, in words: with the interval and chance, or short for reading out. */
function gapText(
  { rates: [first] }: ThresholdView,
  { rates: [rate] }: CutOffFacts,
  form: 'interval' | 'short',
): string {
  const { gap, gapBesideChance, noGap } = words().thresholds;
  const name = first?.name ?? '';
  if (!rate?.gap) return noGap(name);
  const limit = factText(rate.gap, 'chance-limit');
  const said = { rate: name, value: factText(rate.gap, 'value') };
  return form === 'short' || !limit ? gap(said) : gapBesideChance({ ...said, limit });
}

function textsOf(
  view: ThresholdView,
  at: CutOffFacts,
  table: ThresholdTable | undefined,
): readonly string[] {
  const { inUse, spoken } = words().thresholds;
  const place = tickText(at.cutOff);
  const cells = (table?.rows ?? []).flatMap((row) => row.cells);
  return [
    spoken({ cutOff: cutOffText(view, at), gap: gapText(view, at, 'short') }),
    at.cutOff === view.chosen ? inUse(place) : place,
    table?.caption ?? '',
    ...cells.flatMap(({ text, detail }) => [text, detail]),
  ];
}

function introduction({ groups, others, at }: ThresholdView): string {
  const { thresholds: said, naming } = words();
  const names = listed(groups.map(({ group }) => group));
  return naming.sentences([
    said.stricter,
    said.counted({ groups: names, count: at.length, text: countText(at.length) }),
    others.length > 0 ? said.others(listed([...others])) : '',
  ]);
}

function noteOf({ withheld, groups, rates }: ThresholdView, minDenominator: number): string {
  const { thresholds: said, naming } = words();
  return naming.sentences([
    said.rows(countText(minDenominator)),
    said.note,
    groups.length > 2 ? said.intervals(rates[0]?.name ?? '') : '',
    withheld > 0 ? said.hidden(countText(withheld)) : '',
  ]);
}
