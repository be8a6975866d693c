import type { Claim } from '../claims/claim.ts';
import { claimText } from '../claims/text.ts';
import { bulletAddress } from '../claims/wishes.ts';
import { findSection } from './content.ts';
import type { ProjectEntry, Resume, ResumeSection } from './content.ts';

/** What a résumé must fit into. */
export interface FitOptions {
  /** Most pages, at least 1. */
  readonly pages: number;
  /** Pages a résumé takes in the form it is printed in. Never more for a shorter résumé. */
  readonly countPages: (resume: Resume) => number;
}

/** A résumé that fits, and what it lacks for it. */
export interface Fitted {
  readonly resume: Resume;
  /** One line for each thing left out, in the order it went; empty when all of it fits. */
  readonly leftOut: readonly string[];
}

/**
 * Shortens a résumé until it has at most `pages` pages. The ladder is fixed, and each step takes one
 * thing at a time, from the project or job that stands last:
 *
 * 1. bullets of a project beyond three, those of least weight first;
 * 2. projects beyond six keep one bullet;
 * 3. bullets beyond two;
 * 4. highlights of a job beyond two, then notes on degrees;
 * 5. projects beyond six;
 * 6. bullets beyond one, then highlights beyond one;
 * 7. publications beyond three;
 * 8. projects beyond three.
 *
 * Nothing is chosen for how it came out: a result below its baseline goes only when its place in the
 * ranking comes, and is then named as such. A résumé that is still too long is given as short as the
 * ladder makes it.
 */
export function fitResume(resume: Resume, { pages, countPages }: FitOptions): Fitted {
  if (countPages(resume) <= pages) return { resume, leftOut: [] };
  const states = shorter(resume);
  let [low, high] = [0, states.length - 1];
  // Pages never grow down the ladder, so the first state that fits is found by halving.
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const state = states[middle];
    if (state && countPages(state.resume) <= pages) high = middle;
    else low = middle + 1;
  }
  return states[low] ?? { resume, leftOut: [] };
}

/** Takes one thing away; undefined when there is nothing more to take on this step. */
type Step = (resume: Resume) => { readonly resume: Resume; readonly taken: string } | undefined;

const LADDER: readonly Step[] = [
  bulletsBeyond(3),
  bulletsBeyond(1, { from: 6 }),
  bulletsBeyond(2),
  highlightsBeyond(2),
  noteOfDegree,
  projectsBeyond(6),
  bulletsBeyond(1),
  highlightsBeyond(1),
  publicationsBeyond(3),
  projectsBeyond(3),
];

function shorter(resume: Resume): Fitted[] {
  let state: Fitted = { resume, leftOut: [] };
  const states: Fitted[] = [];
  for (const step of LADDER) {
    for (let next = step(state.resume); next; next = step(state.resume)) {
      state = { resume: next.resume, leftOut: [...state.leftOut, next.taken] };
      states.push(state);
    }
  }
  return states;
}

// The longest list goes down first, so that all projects stay about as long as each other.
function bulletsBeyond(most: number, { from = 0 }: { from?: number } = {}): Step {
  return (resume) => {
    const entries = projectsOf(resume);
    const longest = Math.max(most, ...entries.slice(from).map(({ bullets }) => bullets.length));
    const at = entries.findLastIndex(
      ({ bullets }, index) => index >= from && bullets.length > most && bullets.length === longest,
    );
    const entry = entries[at];
    const gone = entry?.bullets.at(-1);
    if (!entry || !gone) return undefined;
    const shortened = entries.with(at, { ...entry, bullets: entry.bullets.slice(0, -1) });
    return {
      resume: withProjects(resume, shortened),
      taken: `${bulletAddress(entry.id, gone.kind)}: ${claimText(gone)}${remarkOn(gone)}`,
    };
  };
}

function projectsBeyond(most: number): Step {
  return (resume) => {
    const entries = projectsOf(resume);
    const gone = entries.at(-1);
    if (!gone || entries.length <= most) return undefined;
    return {
      resume: withProjects(resume, entries.slice(0, -1)),
      taken: `project ${gone.id}: ${gone.title}${gone.bullets.map(remarkOn).find(Boolean) ?? ''}`,
    };
  };
}

function highlightsBeyond(most: number): Step {
  return (resume) => {
    const jobs = findSection(resume, 'experience')?.entries ?? [];
    const at = jobs.findLastIndex(({ highlights }) => highlights.length > most);
    const job = jobs[at];
    const gone = job?.highlights.at(-1);
    if (!job || gone === undefined) return undefined;
    const kept = jobs.with(at, { ...job, highlights: job.highlights.slice(0, -1) });
    return {
      resume: replaced(resume, (section) =>
        section.id === 'experience' ? { ...section, entries: kept } : section,
      ),
      taken: `experience, ${job.organisation}: ${gone}`,
    };
  };
}

function noteOfDegree(resume: Resume): ReturnType<Step> {
  const degrees = findSection(resume, 'education')?.entries ?? [];
  const at = degrees.findLastIndex(({ note }) => note !== undefined);
  const degree = degrees[at];
  if (!degree) return undefined;
  const { note, ...rest } = degree;
  const entries = degrees.with(at, rest);
  return {
    resume: replaced(resume, (section) =>
      section.id === 'education' ? { ...section, entries } : section,
    ),
    taken: `education, ${degree.institution}: ${note}`,
  };
}

function publicationsBeyond(most: number): Step {
  return (resume) => {
    const papers = findSection(resume, 'publications')?.entries ?? [];
    const gone = papers.at(-1);
    if (!gone || papers.length <= most) return undefined;
    return {
      resume: replaced(resume, (section) =>
        section.id === 'publications' ? { ...section, entries: papers.slice(0, -1) } : section,
      ),
      taken: `publication: ${gone.title}`,
    };
  };
}

// A reader of the list must see that what went was not only what looks well.
function remarkOn({ spans }: Claim): string {
  const below = spans.some(
    (span) => span.kind === 'fact' && span.fact.baseline?.verdict === 'worse',
  );
  return below ? ' (a result below its baseline)' : '';
}

function projectsOf(resume: Resume): readonly ProjectEntry[] {
  return findSection(resume, 'projects')?.entries ?? [];
}

function withProjects(resume: Resume, entries: readonly ProjectEntry[]): Resume {
  return replaced(resume, (section) =>
    section.id === 'projects' ? { ...section, entries } : section,
  );
}

function replaced(resume: Resume, change: (section: ResumeSection) => ResumeSection): Resume {
  return { ...resume, sections: resume.sections.map(change) };
}
