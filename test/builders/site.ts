import { deriveFacts } from '../../src/facts/derive.ts';
import { LENSES } from '../../src/lenses/lenses.ts';
import { publishedProjects } from '../../src/manifest/portfolio.ts';
import type { ProjectSource } from '../../src/site/project/source.ts';
import type { Block, Section } from '../../src/site/section.ts';
import type { SiteInput } from '../../src/site/site-input.ts';
import { buildPortfolio, buildPortfolioFacts, publishedProject } from './portfolio.ts';

type Blocks = Readonly<Record<string, unknown>>;

/** A site under `/base` with the four published projects of the test portfolio. */
export function buildSite(overrides: Partial<SiteInput> = {}, profile: Blocks = {}): SiteInput {
  const all = buildPortfolio(profile);
  const portfolio = { ...all, projects: publishedProjects(all) };
  return {
    portfolio,
    facts: buildPortfolioFacts(portfolio),
    lenses: LENSES,
    href: (path) => `/base${path}`,
    absolute: (path) => `https://alex.example.org/base${path}`,
    ...overrides,
  };
}

/** What sections are composed from, for the tumour project with some blocks replaced. */
export function buildSource(blocks: Blocks = {}): ProjectSource {
  const project = publishedProject('tumours', blocks);
  return {
    site: buildSite(),
    project,
    facts: deriveFacts(project),
    page: '/base/projects/tumours/',
  };
}

/** The same, for one of the four published projects. */
export function sourceOf(id: string): ProjectSource {
  const site = buildSite();
  const project = site.portfolio.projects.find((each) => each.id === id);
  if (!project) throw new Error(`The test portfolio has no project ${id}`);
  return { site, project, facts: site.facts.get(id) ?? [], page: `/base/projects/${id}/` };
}

/** The only block of a kind in a section; throws when there is none. */
export function blockOf<K extends Block['kind']>(
  section: Section | undefined,
  kind: K,
): Extract<Block, { kind: K }> {
  const block = section?.blocks.find(
    (each): each is Extract<Block, { kind: K }> => each.kind === kind,
  );
  if (!block) throw new Error(`No ${kind} in section ${section?.id ?? '(missing)'}`);
  return block;
}

/** Questions and answers of a section as `term: html`, all blocks together. */
export function answersOf(section: Section | undefined): string[] {
  const blocks = section?.blocks ?? [];
  return blocks
    .flatMap((block) => (block.kind === 'answers' || block.kind === 'more' ? block.items : []))
    .map(({ term, chip, html }) => `${term}: ${chip ? `[${chip}] ` : ''}${html}`);
}
