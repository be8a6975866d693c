import type { Repository } from '../../src/audit/repository.ts';
import { visibleText } from '../../src/findings/visible.ts';
import type { Portfolio } from '../../src/manifest/portfolio.ts';
import { folderAt } from './folder-at.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/**
 * Looks through the code of the one project that is audited; what could not be read is printed.
 * @throws UsageError when there are several projects, or no folder at `path`
 */
export async function seenRepository(
  path: string,
  { projects, io }: { readonly projects: Portfolio['projects']; readonly io: Io },
): Promise<Repository> {
  if (projects.length !== 1)
    throw new UsageError(
      `--repository is about the code of one project, and there are ${projects.length}; add --project with its id.`,
    );
  const folder = await folderAt(path, io);
  const { auditRepository } = await import('../audit-repository.ts');
  const { repository, notes } = await auditRepository(folder);
  for (const { file, text } of notes) io.err(`${visibleText(file)} ${visibleText(text)}\n`);
  return repository;
}
