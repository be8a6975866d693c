import type { Finding } from '../../findings/finding.ts';

/**
 * Where errors keep something from being looked at: folders of projects, and `portfolio.yaml`
 * itself; sorted, each once.
 */
export function unreadFolders(findings: readonly Finding[]): string[] {
  const files = findings
    .filter(({ severity }) => severity === 'error')
    .map(({ place }) => place.file);
  return [...new Set(files.map((file) => /^projects\/[^/]+(?=\/)/.exec(file)?.[0] ?? file))].sort();
}
