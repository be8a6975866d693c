import fc from 'fast-check';
import type { Portfolio, Project } from '../../src/manifest/portfolio.ts';
import { anyProject } from './any-project.ts';
import { anySkillNames } from './any-posting.ts';
import { buildPortfolio } from './portfolio.ts';

const tagged: fc.Arbitrary<Project> = fc
  .tuple(anyProject, anySkillNames, anySkillNames)
  .map(([project, skills, frameworks]) => ({
    ...project,
    manifest: { ...project.manifest, tags: { domain: ['health'], skills, frameworks } },
  }));

/** Portfolios of one to three published projects of all shapes, with skills listed beside them. */
export const anyPortfolio: fc.Arbitrary<Portfolio> = fc
  .tuple(fc.array(tagged, { minLength: 1, maxLength: 3 }), anySkillNames)
  .map(([projects, items]) => ({
    profile: { ...buildPortfolio().profile, skills: [{ area: 'Tools', items }] },
    projects: projects.map((project, index) => ({ ...project, id: `project-${index}` })),
  }));
