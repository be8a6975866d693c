import { listed } from '../../findings/listed.ts';
import { visibleText } from '../../findings/visible.ts';
import type { Standing } from '../../match/compare.ts';
import type { Importance } from '../../match/requirement.ts';
import type { DemandCount, DemandReport, MatchReport, ShownProject } from './report.ts';

/** Headings of demands, by how much they are wanted. */
export const IMPORTANCE_NAMES: Readonly<Record<Importance, string>> = {
  must: 'Must have',
  nice: 'Nice to have',
  responsibility: 'Responsibilities',
  unknown: 'Asked for, importance unsaid',
};

const COUNTED: Readonly<Record<Importance, string>> = {
  must: 'must-haves',
  nice: 'nice-to-haves',
  responsibility: 'responsibilities',
  unknown: 'demands of unsaid importance',
};

const MEANINGS: Readonly<Record<Standing, string>> = {
  proven: 'a measured number rests on it',
  used: 'a project names it among its tools or methods',
  implied: 'a project shows a case of it',
  listed: 'your profile names it, and no project does',
  absent: 'nothing in the portfolio names it',
};

/** The result in a sentence or two. */
export function resultText({ conclusive, score, counts }: MatchReport): string {
  if (!conclusive || score === undefined)
    return 'Inconclusive: no demands could be told apart in this text. Give the whole posting, headings included.';
  return `Match: ${score} of 100. Projects of yours use or prove ${listed(counts.map(countText))}.`;
}

function countText({ importance, met, of }: DemandCount): string {
  return `${met} of ${of} ${COUNTED[importance]}`;
}

/** What the words for standings mean, those of this report only. */
export function meaningTexts({ demands }: Pick<MatchReport, 'demands'>): string[] {
  const seen = new Set(demands.map(({ standing }) => standing));
  return Object.entries(MEANINGS)
    .filter(([standing]) => [...seen].some((each) => each === standing))
    .map(([standing, meaning]) => `${standing}: ${meaning}.`);
}

/** Skills named before the rest are counted. */
const SKILLS = 3;

/** The skills one demand can be met with: `Python, Go or C#`, `Java, Kotlin, Scala or 3 more`. */
export function skillsText({ anyOf }: Pick<DemandReport, 'anyOf'>): string {
  return listed(anyOf.length > SKILLS + 1 ? shortened(anyOf, SKILLS) : anyOf, 'or');
}

/**
 * How a demand is met: `proven in tumour-triage`, `implied by PyTorch in digits`. Of many projects
 * only the first are named.
 */
export function standingText(
  { standing, by, projects, anyOf }: DemandReport,
  { named: most = 2 }: { readonly named?: number } = {},
): string {
  if (standing === 'absent') return 'absent';
  const named = by !== undefined && (standing === 'implied' || anyOf.length > 1 || by !== anyOf[0]);
  const through = named ? ` ${standing === 'implied' ? 'by' : 'as'} ${by}` : '';
  // One more than are named is named too, where there is room for two.
  const room = most > 1 ? most + 1 : 1;
  const shown = projects.length > room ? shortened(projects, most) : projects;
  return `${standing}${through}${shown.length > 0 ? ` in ${listed(shown)}` : ''}`;
}

/** Which résumé to send, and why. */
export function readerText({ reader }: Pick<MatchReport, 'reader'>): string {
  return `Reader: ${reader.lens}, because ${visibleText(reader.because)}.`;
}

/** What one project has to show: `co2-forecast: pandas, Time series`. */
export function projectText({ id, shows }: ShownProject): string {
  return `${id}: ${shows.join(', ')}`;
}

/** What is known of demands like these, each remark once with the skills it is about. */
export function noteTexts(demands: readonly DemandReport[]): string[] {
  const notes = [...new Set(demands.flatMap(({ note }) => note ?? []))];
  return notes.map((note) => {
    const about = demands.filter((demand) => demand.note === note).map(skillsText);
    return `${about.join('; ')}: ${note}.`;
  });
}

/** Years and degrees: facts about a person that no project can prove. */
export function asideTexts({ years, degrees }: Pick<MatchReport, 'years' | 'degrees'>): string[] {
  return [
    ...years.map(({ quote }) => `years: “${lineText(quote)}”`),
    ...degrees.map(
      ({ quote, required }) => `degree${required ? '' : ', welcome'}: “${lineText(quote)}”`,
    ),
  ];
}

/** Characters of a quote that fit a row of 100 columns. */
const LONGEST = 90;

/** Words of a posting in one line: visible, without Markdown’s marks, cut where they go on. */
export function lineText(quote: string): string {
  const line = visibleText(
    quote
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/\*\*|__|`/g, '')
      .trim(),
  );
  const characters = [...line];
  if (characters.length <= LONGEST) return line;
  return `${characters.slice(0, LONGEST).join('').trimEnd()} …`;
}

function shortened(items: readonly string[], most: number): string[] {
  return [...items.slice(0, most), `${items.length - most} more`];
}
