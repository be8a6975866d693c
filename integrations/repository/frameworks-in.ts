import { FRAMEWORKS, frameworkOfModule, frameworkOfPackage } from '../../src/drafts/frameworks.ts';
import type { Framework } from '../../src/drafts/frameworks.ts';
import { ownModules } from '../../src/drafts/python-imports.ts';
import type { Dependency, FoundFramework } from '../../src/drafts/repository-scan.ts';
import type { ReadLock } from './locks.ts';
import type { CodeFile } from './tests-in.ts';

interface Sources {
  readonly dependencies: readonly Dependency[];
  readonly locks: readonly ReadLock[];
  readonly code: readonly CodeFile[];
  /** Paths of the whole tree: a module of the repository's own is no library. */
  readonly paths: readonly string[];
}

/**
 * Known software that a file declares or code imports, in the order it is worth naming in. A lock
 * file alone names nothing, since most of what it locks came along with something else.
 */
export function frameworksIn({ dependencies, locks, code, paths }: Sources): FoundFramework[] {
  const declared = firstBy(dependencies.toSorted(forUseFirst), ({ name }) =>
    frameworkOfPackage(name),
  );
  const own = ownModules(paths);
  const found = code.flatMap(({ path, imports }) =>
    imports
      .filter(({ module }) => !own.has(module))
      .map(({ module, line }) => ({ module, file: path, line })),
  );
  const imported = firstBy(found, ({ module }) => frameworkOfModule(module));
  return FRAMEWORKS.flatMap((framework) => {
    const [asked, used] = [declared.get(framework), imported.get(framework)];
    const source = asked ?? used;
    if (!source) return [];
    const version = asked?.version ?? lockedVersion(framework, locks);
    return [
      {
        name: framework.name,
        file: source.file,
        ...(source.line === undefined ? {} : { line: source.line }),
        how: asked ? ('declared' as const) : ('imported' as const),
        ...(version === undefined ? {} : { version }),
        development: asked?.development === true && !used,
      },
    ];
  });
}

function forUseFirst(a: Dependency, b: Dependency): number {
  return Number(a.development) - Number(b.development) || Number(b.pinned) - Number(a.pinned);
}

function firstBy<T>(
  items: readonly T[],
  of: (item: T) => Framework | undefined,
): Map<Framework, T> {
  const first = new Map<Framework, T>();
  for (const item of items) {
    const framework = of(item);
    if (framework && !first.has(framework)) first.set(framework, item);
  }
  return first;
}

function lockedVersion({ packages }: Framework, locks: readonly ReadLock[]): string | undefined {
  const versions = locks.flatMap((lock) =>
    packages.flatMap((name) => lock.versions.get(name) ?? []),
  );
  const [only, ...others] = new Set(versions);
  return others.length === 0 ? only : undefined;
}
