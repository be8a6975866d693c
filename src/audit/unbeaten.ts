import type { Project } from '../manifest/portfolio.ts';
import { textsIn } from './texts.ts';

type Baseline = NonNullable<Project['manifest']['baselines']>[number];

/** What is looked for in an author's words: the baseline's name, and what its kind is called. */
export type Rival = Partial<Pick<Baseline, 'name' | 'kind'>>;

const NO_BETTER =
  /\b(?:(?:no|not|hardly|barely) (?:any )?(?:better|worse|ahead|distinguish\w*)|(?:does|did|do) not beat|beats? (?:neither|none|nothing)|worse than|below|behind|loses?|lost|beaten|as (?:well|good|many|few|large|small)|no (?:more|fewer|gain|lead|improvement|difference)|the same|(?:cannot|can not|not) (?:\S+ ){0,6}apart|equal(?:s|led)?|ties?|tied|on (?:a )?par)\b/i;

/** Words authors call a baseline by, by its kind. */
const KINDS: Readonly<Partial<Record<NonNullable<Baseline['kind']>, string>>> = {
  heuristic: 'rules?|heuristics?',
  linear: 'linear|logistic|line',
  majority: 'majority|most (?:frequent|common)|always|one class|guess\\w*',
  mean: 'mean|average',
  median: 'median',
  popularity: 'popular\\w*',
  'previous-system': 'previous|existing|old|current|in use',
  random: 'random\\w*|guess\\w*|chance',
  'seasonal-naive': 'naive|last (?:year|month|week)|persistence|(?:day|week|year) before',
};

/**
 * Whether the author says that a baseline is not beaten, or not clearly: some limitation, trade-off,
 * lesson or reason names it and says so. English only; what is not found may still be said.
 */
export function saysUnbeaten({ manifest }: Project, { name, kind }: Rival): boolean {
  const { tagline, limitations = [], tradeoffs = [], lessons, evaluation, models = [] } = manifest;
  const reasons = models.map(({ rationale }) => rationale);
  const called = new RegExp(
    String.raw`\b(?:baselines?|${KINDS[kind ?? 'human'] ?? 'baseline'})\b`,
    'i',
  );
  return [tagline, lessons, evaluation?.why, ...reasons, ...limitations, ...tradeoffs]
    .map((part) => textsIn(part).join(' '))
    .some((text) => NO_BETTER.test(text) && (called.test(text) || isNamed(text, name)));
}

function isNamed(text: string, name: string | undefined): boolean {
  return name !== undefined && text.toLowerCase().includes(name.toLowerCase());
}
