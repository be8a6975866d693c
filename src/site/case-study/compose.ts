import type { Chart } from '../../charts/chart.ts';
import { composeBullets } from '../../claims/bullets.ts';
import { wishesFor } from '../../claims/wishes.ts';
import { claimText } from '../../claims/text.ts';
import type { Fact } from '../../facts/fact.ts';
import { factText } from '../../facts/text.ts';
import { escapeHtml } from '../../format/escape.ts';
import { words } from '../../words/words.ts';
import { composeFactNote } from '../fact-note.ts';
import type { FactNoteContent } from '../fact-note.ts';
import { renderMath } from '../math.ts';
import { sourceAnchor } from '../paths.ts';
import { mainLens } from '../resume-page.ts';
import type { ListItem } from '../section.ts';
import type { SiteInput } from '../site-input.ts';
import { inEnglish, spoken } from '../spoken.ts';
import { lookUpChart, lookUpFact, lookUpForm, lookUpLens } from './lookup.ts';
import type { CaseStudySource, Lookup, MetricForm } from './lookup.ts';

/** A number inside a sentence. It never stands alone: what is not in the text is in its note. */
export interface MetricInText {
  readonly text: string;
  /** Interval, rows and baseline, as far as the text leaves them out. */
  readonly rest: string;
  readonly note: FactNoteContent;
}

/** Raised for a name in a case study that stands for nothing, when only the build could know it. */
export class CaseStudyError extends Error {
  override readonly name = 'CaseStudyError';
  /** Astro prints errors of this type as the author's, not as its own. */
  readonly type = 'AstroUserError';
  readonly hint: string;
  constructor(message: string, { file, help }: { readonly file: string; readonly help: string }) {
    super(`${file}: ${message}`);
    this.hint = help;
  }
}

/** `<Metric id form>`: a fact of the project as part of a sentence. */
export function composeMetricInText(
  site: SiteInput,
  project: string,
  { id, form }: { readonly id: string; readonly form?: string | undefined },
): MetricInText {
  const source = sourceOf(site, project);
  const fact = foundIn(source, lookUpFact(source, id));
  const wanted = foundIn(source, lookUpForm(form ?? 'interval'));
  return spoken(site, () => ({
    ...TEXTS[wanted](fact),
    note: composeFactNote(fact, `#${sourceAnchor(fact.id)}`),
  }));
}

/** `<Chart name>`: a figure of the project by its id. */
export function composeCaseStudyChart(site: SiteInput, project: string, name: string): Chart {
  const source = sourceOf(site, project);
  return spoken(site, () => foundIn(source, lookUpChart(source, name)));
}

/** `<Bullets lens>`: what the résumé says of the project to one reader. */
export function composeCaseStudyBullets(
  site: SiteInput,
  project: string,
  lens?: string,
): ListItem[] {
  const source = sourceOf(site, project);
  const reader = foundIn(source, lookUpLens(lens ?? mainLens(site).id));
  const wishes = wishesFor(site.portfolio.profile, reader.id);
  return inEnglish(() =>
    composeBullets(source.project, source.facts, reader, wishes).map((claim) => ({
      html: escapeHtml(claimText(claim)),
      language: 'en',
    })),
  );
}

/** `<Math tex block>`: TeX as MathML. */
export async function composeMath(
  site: SiteInput,
  project: string,
  { tex, block = false }: { readonly tex: string; readonly block?: boolean | undefined },
): Promise<string> {
  const help = 'Correct the TeX; KaTeX lists what it supports at katex.org/docs/supported.html.';
  const { file } = sourceOf(site, project);
  return renderMath(tex, { block }).catch((error: unknown) => {
    throw new CaseStudyError(`This TeX cannot be set: ${String(error)}`, { file, help });
  });
}

const TEXTS: Readonly<Record<MetricForm, (fact: Fact) => Omit<MetricInText, 'note'>>> = {
  value: (fact) => ({
    text: factText(fact, 'value'),
    rest: joined(factText(fact, 'interval'), factText(fact, 'rows'), baselineOf(fact)),
  }),
  interval: (fact) => ({
    text: withInterval(fact),
    rest: joined(factText(fact, 'rows'), baselineOf(fact)),
  }),
  full: (fact) => ({ text: factText(fact), rest: '' }),
};

function withInterval(fact: Fact): string {
  const interval = factText(fact, 'interval');
  const value = factText(fact, 'value');
  return interval ? words().naming.beside({ text: value, detail: interval }) : value;
}

function baselineOf(fact: Fact): string {
  const text = factText(fact, 'baseline');
  return text ? words().numbers.baseline(text) : '';
}

function joined(...parts: readonly string[]): string {
  return words().naming.clauses(parts.filter(Boolean));
}

type Source = CaseStudySource & { readonly file: string };

function sourceOf({ portfolio, facts }: SiteInput, id: string): Source {
  const project = portfolio.projects.find((candidate) => candidate.id === id);
  if (!project) throw new RangeError(`No project "${id}" in this portfolio`);
  const file = project.caseStudy ?? `${project.folder}/case-study.mdx`;
  return { project, facts: facts.get(id) ?? [], file };
}

function foundIn<T>({ file }: Source, looked: Lookup<T>): T {
  if ('found' in looked) return looked.found;
  throw new CaseStudyError(looked.message, { file, help: looked.help });
}
