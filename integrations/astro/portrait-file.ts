import { join } from 'node:path';
import type { Portfolio } from '../../src/manifest/portfolio.ts';
import { bridge } from './bridge.ts';
import { PORTRAIT_ID } from './virtual.ts';

/** The author's portrait, absolute; undefined for people without one, or an unread portfolio. */
export function portraitFile(
  portfolio: Pick<Portfolio, 'profile'> | undefined,
  folder: string,
): string | undefined {
  const portrait = portfolio?.profile.portrait;
  return portrait && join(folder, portrait.file);
}

/** The part of a Vite environment that is used; modules are only handed back to it. */
interface Environment<Module> {
  readonly moduleGraph: {
    getModuleById(id: string): Module | undefined;
    invalidateModule(module: Module): void;
  };
}
interface Server<Module> {
  readonly watcher: { add(path: string): unknown };
  readonly environments: Readonly<Record<string, Environment<Module>>>;
}

/**
 * Has pages in development import another portrait once the profile names one, and watches the
 * file. A profile that cannot be read keeps the portrait it had.
 */
export function followPortrait<Module>(
  { watcher, environments }: Server<Module>,
  file: string | undefined,
): void {
  if (file !== undefined) watcher.add(file);
  if (file === bridge().portrait) return;
  bridge().portrait = file;
  for (const { moduleGraph } of Object.values(environments)) {
    const module = moduleGraph.getModuleById(PORTRAIT_ID);
    if (module) moduleGraph.invalidateModule(module);
  }
}
