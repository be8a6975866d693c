import { posix } from 'node:path';
import type { Candidate, Importer, SourceTree } from '../../src/drafts/importer.ts';
import { liveCandidates, readLive } from './live.ts';
import { isLock, trackedIn } from './locked.ts';
import { yamlIn } from '../import/settings.ts';
import { pipelineIn } from './pipeline.ts';
import { readPipeline } from './read-pipeline.ts';

/** Most `.dvc` files and pipelines looked at; some repositories track every picture of its own. */
const MOST_TRACKED = 50;
const MOST_PIPELINES = 20;

/** Pipelines, locked settings and tracked files of DVC, and runs of DVCLive. */
export const dvc: Importer = {
  id: 'dvc',
  name: 'DVC',
  keeps: ['dvclive/'],
  detect: async (tree) => {
    const live = await liveCandidates(tree);
    const taken = new Set(live.flatMap(({ files }) => files));
    const pipelines = await Promise.all(
      foldersWithPipeline(tree).map((folder) => pipelineCandidate(folder, tree, taken)),
    );
    const tracked = await trackedCandidate(tree);
    return [...pipelines.flat(), ...tracked, ...live];
  },
  read: (candidate, tree) =>
    candidate.run ? readLive(candidate, tree) : readPipeline(candidate, tree),
};

function foldersWithPipeline(tree: SourceTree): string[] {
  const files = tree.files.filter(({ path }) => /(?:^|\/)dvc\.(?:yaml|lock)$/.test(path));
  return [...new Set(files.map(({ path }) => posix.dirname(path)))].slice(0, MOST_PIPELINES);
}

async function pipelineCandidate(
  folder: string,
  tree: SourceTree,
  taken: ReadonlySet<string>,
): Promise<Candidate[]> {
  const [yaml, lock] = ['dvc.yaml', 'dvc.lock'].map((name) => posix.join(folder, name));
  if (yaml === undefined || lock === undefined) return [];
  const pipeline = pipelineIn(await yamlIn(yaml, tree), folder);
  const locked = isLock(await yamlIn(lock, tree));
  if (!pipeline && !locked) return [];
  const metrics = (pipeline?.metrics ?? []).filter((file) => tree.find(file) && !taken.has(file));
  const files = [...(pipeline ? [yaml] : []), ...(locked ? [lock] : []), ...metrics];
  const count = pipeline?.stages.length ?? 0;
  return [
    {
      id: files[0] ?? folder,
      title: `pipeline ${folder === '.' ? tree.name : folder}, ${count} ${count === 1 ? 'stage' : 'stages'}`,
      files,
      why: locked ? 'has stages with the hashes of their files' : 'has stages or artifacts of DVC',
    },
  ];
}

async function trackedCandidate(tree: SourceTree): Promise<Candidate[]> {
  const files = tree.files
    .filter(({ path, bytes }) => /[^/]\.dvc$/.test(path) && bytes < 100_000)
    .slice(0, MOST_TRACKED);
  const read = await Promise.all(
    files.map(async ({ path }) => ({ path, tracked: trackedIn(await yamlIn(path, tree)) })),
  );
  const found = read.filter(({ tracked }) => tracked.some(({ md5 }) => md5 !== undefined));
  const [first] = found;
  if (!first) return [];
  return [
    {
      id: first.path,
      title: `files tracked by DVC: ${found.length}`,
      files: found.map(({ path }) => path),
      why: 'names a file with its MD5',
    },
  ];
}
