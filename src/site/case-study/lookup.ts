import type { Chart } from '../../charts/chart.ts';
import { projectCharts } from '../../charts/charts.ts';
import type { Fact } from '../../facts/fact.ts';
import { namedFact, nearestNames, shortId } from '../../facts/named.ts';
import type { Lens } from '../../lenses/lens.ts';
import { LENSES } from '../../lenses/lenses.ts';
import type { Project } from '../../manifest/portfolio.ts';

/** What a name in a case study stands for, or what to say when it stands for nothing. */
export type Lookup<T> = { readonly found: T } | { readonly message: string; readonly help: string };

/** A project and its facts, as case studies look things up in. */
export interface CaseStudySource {
  readonly project: Project;
  readonly facts: readonly Fact[];
}

/** Ways `<Metric>` can be told to write its number. */
export const METRIC_FORMS = ['value', 'interval', 'full'] as const;
export type MetricForm = (typeof METRIC_FORMS)[number];

/** The fact `<Metric id>` names; the id may leave out the project. */
export function lookUpFact({ project, facts }: CaseStudySource, id: string): Lookup<Fact> {
  const found = namedFact(facts, { project: project.id, id });
  return found ? { found } : unknown('number', id, facts.map(shortId));
}

/** The chart `<Chart name>` names. A chart exists where the manifest has the numbers for it. */
export function lookUpChart({ project, facts }: CaseStudySource, name: string): Lookup<Chart> {
  const charts = projectCharts(project, facts);
  const found = charts.find(({ id }) => id === name);
  return found
    ? { found }
    : unknown(
        'chart',
        name,
        charts.map(({ id }) => id),
      );
}

/** The reader `<Bullets lens>` names. */
export function lookUpLens(id: string): Lookup<Lens> {
  const found = LENSES.find((lens) => lens.id === id);
  return found
    ? { found }
    : unknown(
        'lens',
        id,
        LENSES.map((lens) => lens.id),
      );
}

/** The form `<Metric form>` names; the value with its interval when nothing is named. */
export function lookUpForm(form: string): Lookup<MetricForm> {
  const found = METRIC_FORMS.find((known) => known === form);
  return found ? { found } : unknown('form', form, METRIC_FORMS);
}

function unknown(what: string, name: string, names: readonly string[]): Lookup<never> {
  const nearest = nearestNames(name, names);
  return {
    message: `There is no ${what} ${JSON.stringify(name)} in this project.`,
    help:
      nearest.length > 0
        ? `Nearest: ${nearest.join(', ')}.`
        : `This project has no ${what} yet: its manifest holds no numbers for one.`,
  };
}
