import { fileURLToPath } from 'node:url';
import { deriveFacts } from '../../src/facts/derive.ts';
import type { ExportInput } from '../../src/exports/export.ts';
import { loadPortfolio } from '../../src/manifest/load-fs.ts';
import type { Project } from '../../src/manifest/portfolio.ts';
import { profile } from '../builders/profile.ts';

/** What an exporter is given for a project, under the profile of the tests. */
export function inputOf(project: Project, more: Partial<ExportInput> = {}): ExportInput {
  return { project, facts: deriveFacts(project), profile, ...more };
}

/** The same for every project of the showcase, whose evidence is read. */
export async function showcaseInputs(): Promise<ExportInput[]> {
  const folder = fileURLToPath(new URL('../../examples/showcase', import.meta.url));
  const { portfolio } = await loadPortfolio(folder);
  if (!portfolio) throw new Error('The showcase cannot be read.');
  return portfolio.projects.map((project) => inputOf(project, { profile: portfolio.profile }));
}
