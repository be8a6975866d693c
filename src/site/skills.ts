import type { Project } from '../manifest/portfolio.ts';
import { words } from '../words/words.ts';
import { featuredProjects } from './featured.ts';
import { linkTo } from './link-to.ts';
import type { LinkContent } from './links.ts';
import { composeNav } from './nav.ts';
import type { NavContent } from './nav.ts';
import { composeHead } from './page-head.ts';
import type { PageHeadContent } from './page-head.ts';
import { paths } from './paths.ts';
import { composeProjectPage } from './project.ts';
import { count } from './project/source.ts';
import { SKILL_CHECKS } from './skills/checks.ts';
import { proofKey, SKILL_AREAS } from './skills/proof.ts';
import type { Proof, SkillCheck } from './skills/proof.ts';
import { toolChecks } from './skills/tools.ts';
import type { SiteInput } from './site-input.ts';
import { spoken } from './spoken.ts';

/** What one project shows of one skill; `href` leads to the section that proves it. */
export interface SkillMark {
  readonly proof: Proof;
  readonly href: string;
  /** For readers who cannot see the mark. */
  readonly label: string;
  /** True when the project is a draft; the site's search leaves it out. */
  readonly draft?: true;
}

export interface SkillRow {
  readonly id: string;
  readonly name: string;
  /** One mark for each project, in the order of the columns. */
  readonly marks: readonly (SkillMark | undefined)[];
}

export interface SkillArea {
  readonly name: string;
  readonly rows: readonly SkillRow[];
}

/** Five areas of skill against projects. No proof, no mark; no mark, no row. */
export interface SkillsPage {
  readonly head: PageHeadContent;
  readonly nav: NavContent;
  readonly projects: readonly (LinkContent & { readonly draft?: true })[];
  readonly areas: readonly SkillArea[];
  readonly key: readonly { readonly proof: Proof; readonly label: string }[];
}

/** One area on the home page: its skills, each with how many projects show it. */
export interface SkillAreaSummary {
  readonly name: string;
  readonly skills: readonly (LinkContent & { readonly proof: Proof; readonly detail: string })[];
}

/** Composes the page that shows which project proves which skill, and where. */
export function composeSkills(site: SiteInput): SkillsPage {
  return spoken(site, () => skillsPage(site));
}

function skillsPage(site: SiteInput): SkillsPage {
  const { name } = site.portfolio.profile;
  const projects = featuredProjects(site);
  return {
    head: composeHead(site, {
      path: paths.skills,
      title: words().skills.pageTitle(name),
      description: words().skills.description(name),
      found: words().skills.found,
      markdown: paths.skillsMarkdown,
    }),
    nav: composeNav(site, 'skills'),
    projects: projects.map(({ id, manifest }) => ({
      label: manifest.title,
      href: site.href(paths.project(id)),
      ...(manifest.status === 'draft' && { draft: true as const }),
    })),
    areas: areasOf(site, projects),
    key: proofKey(),
  };
}

/** The same areas in short. Each skill leads to its row, or to its best proof without that page. */
export function composeSkillAreas(site: SiteInput): SkillAreaSummary[] {
  const projects = featuredProjects(site);
  return areasOf(site, projects).map(({ name, rows }) => ({
    name,
    skills: rows.flatMap((row) => {
      const marks = row.marks.filter((mark) => mark !== undefined);
      const best = strongest(marks);
      const href = linkTo(site, 'skills', `${paths.skills}#skill-${row.id}`) ?? best?.href;
      const detail = words().skills.shownBy({
        some: count(marks.length),
        all: count(projects.length),
      });
      return best && href ? [{ label: row.name, href, proof: best.proof, detail }] : [];
    }),
  }));
}

function areasOf(site: SiteInput, projects: readonly Project[]): SkillArea[] {
  const checks = [...toolChecks(projects), ...SKILL_CHECKS];
  return SKILL_AREAS.map((area) => ({
    name: words().skills.areas[area],
    rows: checks
      .filter((check) => check.area === area)
      .map((check) => skillRow(site, check, projects))
      .filter(isShown),
  })).filter((area) => area.rows.length > 0);
}

function skillRow(site: SiteInput, check: SkillCheck, projects: readonly Project[]): SkillRow {
  const marks = projects.map((project) => {
    const proof = check.prove(project, site.facts.get(project.id) ?? []);
    return (
      proof && {
        proof,
        href: placeOf(site, project, check.section),
        label: words().skills.mark({
          skill: check.name(),
          project: project.manifest.title,
          proof: words().skills.proofs[proof],
        }),
        ...(project.manifest.status === 'draft' && { draft: true as const }),
      }
    );
  });
  return { id: check.id, name: check.name(), marks };
}

// A draft may prove a skill by a block whose section still lacks too much to be drawn.
function placeOf(site: SiteInput, { id }: Project, wanted: string): string {
  const { sections, closing } = composeProjectPage(site, id);
  const isDrawn = [...sections, ...closing].some((section) => section.id === wanted);
  return site.href(paths.project(id)) + (isDrawn ? `#${wanted}` : '');
}

function isShown(row: SkillRow): boolean {
  return row.marks.some((mark) => mark !== undefined);
}

function strongest(marks: readonly SkillMark[]): SkillMark | undefined {
  return (['number', 'file', 'stated'] as const)
    .map((proof) => marks.find((mark) => mark.proof === proof))
    .find((mark) => mark !== undefined);
}
