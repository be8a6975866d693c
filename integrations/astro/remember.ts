import { join, sep } from 'node:path';
import type { LoadedProject, Remember } from '../../src/manifest/load-fs.ts';
import { bridge } from './bridge.ts';

/**
 * Notes that files of the author's changed, by absolute path: the portfolio is read again, and of
 * its projects those the files belong to. Without files everything is.
 */
export function forget(files?: Iterable<string>): void {
  const shared = bridge();
  shared.generation += 1;
  if (!files) shared.projects.clear();
  for (const file of files ?? []) forgetFile(file);
}

/** Answers for project folders of one portfolio in which nothing changed since they were read. */
export function rememberIn(folder: string): Remember {
  return (name, load) => {
    const { projects } = bridge();
    const key = join(folder, 'projects', name);
    const loaded = projects.get(key) ?? load();
    projects.set(key, loaded);
    const drop = () => void (projects.get(key) === loaded && projects.delete(key));
    loaded.then((project) => {
      if (!isSelfContained(project, name)) drop();
    }, drop);
    return loaded;
  };
}

// A file in a project changes that project; a folder that comes or goes, all that is in it.
function forgetFile(file: string): void {
  const { projects } = bridge();
  for (const folder of projects.keys())
    if (isWithin(file, folder) || isWithin(folder, file)) projects.delete(folder);
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}

// A manifest in TypeScript may import what lies anywhere, and a hash may stand in a file further up.
function isSelfContained(project: LoadedProject | undefined, name: string): boolean {
  const files = project?.files ?? [];
  return files.every((file) => file.startsWith(`projects/${name}/`) && !file.endsWith('.ts'));
}
