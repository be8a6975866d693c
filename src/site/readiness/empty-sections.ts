import type { Project } from '../../manifest/portfolio.ts';
import { paths } from '../paths.ts';
import { projectSections } from '../project/sections.ts';
import type { SiteInput } from '../site-input.ts';
import { missingKeys } from './missing-keys.ts';
import type { MissingKey } from './missing-keys.ts';

/** A section that lacks something, and the keys that would fill it. */
export interface EmptySection {
  readonly title: string;
  /** True when a reader does not see the section at all. */
  readonly empty: boolean;
  readonly keys: readonly MissingKey[];
}

/** Every section of a case study in reading order, with the keys it is drawn from, most telling first. */
export const SECTION_KEYS: readonly {
  readonly id: string;
  readonly title: string;
  readonly keys: readonly string[];
}[] = [
  { id: 'problem', title: 'Problem', keys: ['framing'] },
  { id: 'data', title: 'Data', keys: ['data', 'splits', 'leakage'] },
  {
    id: 'approach',
    title: 'Approach and alternatives',
    keys: ['models', 'baselines', 'features', 'explainability'],
  },
  { id: 'evaluation', title: 'Evaluation', keys: ['evaluation'] },
  { id: 'errors', title: 'Error analysis', keys: ['evaluation.errorAnalysis'] },
  { id: 'groups', title: 'Fairness checks', keys: ['fairness'] },
  {
    id: 'deployment',
    title: 'Deployment and monitoring',
    keys: ['deployment', 'monitoring'],
  },
  { id: 'tradeoffs', title: 'Trade-offs', keys: ['tradeoffs'] },
  { id: 'reproduce', title: 'Reproduce it', keys: ['reproducibility', 'compute'] },
  {
    id: 'limits',
    title: 'Limitations',
    keys: ['limitations', 'ethics', 'lessons', 'nextSteps'],
  },
];

/**
 * Sections the case study of a project leaves out, with what to write for each, and sections that
 * lack what a published project must have.
 */
export function emptySections(site: SiteInput, project: Project): EmptySection[] {
  const { id } = project;
  const facts = site.facts.get(id) ?? [];
  const source = { site, project, facts, page: site.href(paths.project(id)) };
  const drawn = new Set(projectSections(source).map((section) => section.id));
  return SECTION_KEYS.map(({ id: name, title, keys }) => {
    const empty = !drawn.has(name);
    const missing = missingKeys(project, keys).filter(({ needed }) => empty || needed);
    return { title, empty, keys: missing };
  }).filter(({ keys }) => keys.length > 0);
}
