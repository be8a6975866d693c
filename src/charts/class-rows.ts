import type { Fact } from '../facts/fact.ts';
import { factText } from '../facts/text.ts';
import { words } from '../words/words.ts';
import type { ChartTable } from './chart.ts';
import { dotRowsDrawing } from './dot-rows.ts';
import type { DotRow } from './dot-rows.ts';
import { findPart, intervalOrMissing, missing, valueOrMissing } from './part-lookup.ts';
import type { ChartPlan } from './plan.ts';
import { MOST_ROWS } from './row-columns.ts';
import { capital, counted, countText, measuredOn } from './words.ts';

/** Scores of single classes, before they are a chart. */
export interface ClassScores {
  readonly id: string;
  readonly caption: string;
  /** Metrics of one class in [0, 1], the leading one first. */
  readonly measures: readonly Measure[];
  readonly classes: readonly ClassEntry[];
  readonly split: string;
  /** What the numbers are, one sentence. */
  readonly definition: string;
  /** Head of the column with each class's size. */
  readonly counted: string;
  /** Rows of the table that are no classes: sizes of objects. Cells as in the other rows. */
  readonly extra?: readonly (readonly string[])[];
}

/** A metric of one class. */
export interface Measure {
  /** Registry id of the fact that holds it. */
  readonly metric: string;
  readonly name: string;
}

/** A class and how much of it there was. */
export interface ClassEntry {
  readonly label: string;
  readonly size?: number | undefined;
}

/** A class with the facts of its scores, in the order of the measures. */
interface ScoredClass extends ClassEntry {
  readonly scores: readonly (Fact | undefined)[];
}

// Measures beyond these are in the table only.
const MOST_DRAWN = 2;

/** A chart of single classes, the lowest score first; undefined when no class has a score. */
export function classRowsPlan(scores: ClassScores, facts: readonly Fact[]): ChartPlan | undefined {
  const measures = scores.measures.filter(({ metric }) =>
    scores.classes.some(({ label }) => findScore(facts, metric, label)),
  );
  const classes = worstFirst(scores.classes.map((entry) => scored(entry, measures, facts)));
  const title = titleOf(measures, classes);
  if (!title) return undefined;
  return {
    id: scores.id,
    caption: scores.caption,
    title,
    note: noteOf(scores, classes),
    label: labelOf(scores, measures, classes),
    table: tableOf(scores, measures, classes),
    draw: (size) =>
      dotRowsDrawing(
        {
          series: measures.slice(0, MOST_DRAWN).map(({ name }) => name),
          rows: classes.map(dotRow),
          domain: domainOf(classes),
          axis: measures
            .slice(0, MOST_DRAWN)
            .map(({ name }) => name)
            .join(', '),
        },
        size,
      ),
  };
}

// Dots crowded into the upper half of the axis are shown on that half; its ends are printed.
function domainOf(classes: readonly ScoredClass[]): readonly [number, number] {
  const ends = classes.flatMap(({ scores }) =>
    scores.slice(0, MOST_DRAWN).flatMap((fact) => (fact ? [fact.interval?.low ?? fact.value] : [])),
  );
  return ends.every((end) => end >= 0.5) ? [0.5, 1] : [0, 1];
}

function scored(
  entry: ClassEntry,
  measures: readonly Measure[],
  facts: readonly Fact[],
): ScoredClass {
  return { ...entry, scores: measures.map(({ metric }) => findScore(facts, metric, entry.label)) };
}

// A score outside [0, 1] has no place on the axis; the rules report it.
function findScore(facts: readonly Fact[], metric: string, label: string): Fact | undefined {
  const fact = findPart(facts, metric, label);
  return fact && fact.value >= 0 && fact.value <= 1 ? fact : undefined;
}

// Classes without the leading score come last, in the order they were written.
function worstFirst(classes: readonly ScoredClass[]): ScoredClass[] {
  const rank = ({ scores }: ScoredClass) => scores[0]?.value ?? 2;
  return [...classes].sort((a, b) => rank(a) - rank(b));
}

function titleOf(
  measures: readonly Measure[],
  classes: readonly ScoredClass[],
): string | undefined {
  const measured = classes.filter(({ scores }) => scores[0]);
  const [lowest, highest] = [measured[0], measured.at(-1)];
  const [low, high] = [lowest?.scores[0], highest?.scores[0]];
  if (!lowest || !highest || !low || !high) return undefined;
  const { chartsOfClasses, naming } = words();
  const told = { measure: capital(measures[0]?.name ?? ''), classes: counted(measured.length) };
  const [from, to] = [factText(low, 'value'), factText(high, 'value')];
  if (low.value === high.value) return chartsOfClasses.rows.one({ ...told, value: from });
  return chartsOfClasses.rows.range({
    ...told,
    low: naming.beside({ text: from, detail: lowest.label }),
    high: naming.beside({ text: to, detail: highest.label }),
  });
}

function noteOf({ split, definition }: ClassScores, classes: readonly ScoredClass[]): string {
  const { chartsOfClasses, naming } = words();
  const own = chartsOfClasses.rows;
  const hasIntervals = classes.some(({ scores }) => scores.some((fact) => fact?.interval));
  const more = classes.length - MOST_ROWS.page;
  const drawn = countText(MOST_ROWS.page);
  return naming.sentences([
    measuredOn(split),
    definition,
    ...(hasIntervals ? [own.whiskers] : []),
    ...(more > 0 ? [own.rest({ drawn, more: countText(more) })] : []),
  ]);
}

function labelOf(
  { caption }: ClassScores,
  measures: readonly Measure[],
  classes: readonly ScoredClass[],
): string {
  const { chartsOfClasses, naming } = words();
  const own = chartsOfClasses.rows;
  const shown = classes
    .slice(0, MOST_ROWS.page)
    .map(({ label, scores }) => `${label} ${own.all(scores.map(valueOrMissing))}`);
  const names = own.all(measures.map(({ name }) => name));
  return own.label({ caption, names, values: naming.clauses(shown) });
}

function tableOf(
  { counted: size, extra = [] }: ClassScores,
  measures: readonly Measure[],
  classes: readonly ScoredClass[],
): ChartTable {
  const own = words().chartsOfClasses.rows;
  const hasInterval = measures.map((_, i) => classes.some(({ scores }) => scores[i]?.interval));
  const cells = (values: readonly string[], bounds: readonly string[]) =>
    values.flatMap((value, i) => (hasInterval[i] ? [value, bounds[i] ?? missing()] : [value]));
  const head = cells(
    measures.map(({ name }) => capital(name)),
    measures.map(({ name }) => own.interval(name)),
  );
  const rows = classes.map(({ label, scores, size }) => [
    label,
    ...cells(scores.map(valueOrMissing), scores.map(intervalOrMissing)),
    size === undefined ? missing() : countText(size),
  ]);
  return { head: [own.class, ...head, size], rows: [...rows, ...extra] };
}

function dotRow({ label, scores }: ScoredClass): DotRow {
  return { name: label, dots: scores, text: scores[0] ? factText(scores[0], 'value') : '' };
}
