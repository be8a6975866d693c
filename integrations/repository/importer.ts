import type { Importer, Note, SourceTree } from '../../src/drafts/importer.ts';
import type { RepositoryScan } from '../../src/drafts/repository-scan.ts';
import { scanFields } from './fields.ts';
import { scanRepository } from './scan.ts';

/** What a repository says of itself: tools and their versions, tests, workflows, containers, licence and first page. */
export const repository: Importer = {
  id: 'repository',
  name: 'the repository itself',
  keeps: ['*.lock', 'conda-lock.yml', 'Pipfile.lock'],
  detect: async (tree) => {
    const { scan } = await scanned(tree);
    const signs = signsIn(scan);
    const files = [...new Set(signs.map(({ file }) => file))];
    if (files.length === 0) return [];
    const why = `has ${[...new Set(signs.map(({ what }) => what))].join(', ')}`;
    return [{ id: 'repository', title: files.slice(0, 4).join(', '), files, why }];
  },
  read: async (_candidate, tree) => {
    const { scan, notes } = await scanned(tree);
    return { draft: { fields: scanFields(scan) }, notes: [...notes, ...notesOn(scan)] };
  },
};

// Both steps need the same scan of the same files.
const scans = new WeakMap<SourceTree, ReturnType<typeof scanRepository>>();

function scanned(tree: SourceTree): ReturnType<typeof scanRepository> {
  const scan = scans.get(tree) ?? scanRepository(tree);
  scans.set(tree, scan);
  return scan;
}

interface Sign {
  readonly file: string;
  readonly what: string;
}

// A first page alone is no repository: models and data sets have one too.
function signsIn(scan: RepositoryScan): Sign[] {
  const signs = [
    ...scan.dependencyFiles.map(({ file }) => ({ file, what: 'declared dependencies' })),
    ...scan.locks.map(({ file }) => ({ file, what: 'locked versions' })),
    ...scan.dockerfiles.map(({ file }) => ({ file, what: 'a container' })),
    ...scan.workflows.map(({ file }) => ({ file, what: 'workflows' })),
    ...scan.deployments.map(({ file }) => ({ file, what: 'a deployment' })),
    ...scan.tests.files.map((file) => ({ file, what: 'tests' })),
    ...(scan.licence ? [{ file: scan.licence.file, what: 'a licence' }] : []),
    ...scan.frameworks
      .filter(({ how }) => how === 'imported')
      .map(({ file }) => ({ file, what: 'code' })),
  ];
  const isPage = signs.length > 0 && scan.readme;
  return isPage ? [...signs, { file: isPage.file, what: 'a first page' }] : signs;
}

function notesOn(scan: RepositoryScan): Note[] {
  return [
    ...scan.dockerfiles.flatMap((each) => [
      ...(each.digestPinned
        ? []
        : [{ file: each.file, text: 'names its image without a digest, so it may change' }]),
      ...(each.user === undefined
        ? [{ file: each.file, text: 'sets no user, so it runs as root' }]
        : []),
    ]),
    ...scan.dependencyFiles
      .filter(({ declared, pinned }) => pinned < declared && scan.locks.length === 0)
      .map(({ file, declared, pinned }) => ({
        file,
        text: `pins ${pinned} of ${declared} dependencies to one version`,
      })),
    ...(scan.licence && /^(?:A|L)?GPL-\d\.\d$/.test(scan.licence.spdx)
      ? [
          {
            file: scan.licence.file,
            text: `is the ${scan.licence.spdx}; write -only or -or-later behind it, which its text does not say`,
          },
        ]
      : []),
  ];
}
