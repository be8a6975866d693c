import { posix } from 'node:path';
import { contentOf } from '../../src/drafts/content-of.ts';
import type { Candidate, Importer, SourceTree } from '../../src/drafts/importer.ts';
import { readTrail } from '../../src/drafts/metric-field.ts';
import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';
import { configFields, isConfig } from './config.ts';
import { metadataOf } from './metadata.ts';
import type { RunFile } from './run-file.ts';
import { summaryFields, summaryNumbers } from './summary.ts';

const NAMES = ['wandb-summary.json', 'config.yaml', 'wandb-metadata.json'] as const;
const MOST_RUNS = 200;

/** Files of a run that W&B leaves on disk: summary, settings and metadata. The `.wandb` log is not read. */
export const wandb: Importer = {
  id: 'wandb',
  name: 'W&B',
  keeps: ['wandb/'],
  detect: async (tree) => {
    const files = tree.files.filter(({ path }) => {
      const name = posix.basename(path);
      return name === NAMES[0] || (name === NAMES[1] && RUN.test(path));
    });
    const folders = [...new Set(files.map(({ path }) => posix.dirname(path)))].slice(0, MOST_RUNS);
    const found = await Promise.all(folders.map((folder) => candidateOf(folder, tree)));
    return found.flat();
  },
  read: async ({ id, files }, tree) => {
    const [summary, config, metadata] = await contentsOf(files, tree);
    const known = metadataOf(metadata);
    const commit = wasChanged(files, tree) ? undefined : known.commit;
    const results = summaryFields(summary, {
      ...(RUN.test(summary?.file ?? '') ? { runId: id } : {}),
      ...(commit === undefined ? {} : { commit }),
    });
    const settings = configFields(config, summary?.value);
    return {
      draft: { fields: [...known.fields, ...settings.fields, ...results.fields] },
      notes: [
        ...(commit === known.commit ? [] : [{ file: files[0] ?? '', text: CHANGED }]),
        ...settings.notes,
        ...results.notes,
      ],
    };
  },
};

const CHANGED =
  'ran with changes that were not committed (diff.patch), so its numbers name no commit and are not pipeline-verified';

// W&B writes down how the code differed from the commit, when it did.
function wasChanged([first = '']: readonly string[], tree: SourceTree): boolean {
  return (tree.find(posix.join(posix.dirname(first), 'diff.patch'))?.bytes ?? 0) > 0;
}

/** `offline-run-20210216_154407-g9dvvkua/files`: when it began, and its id. */
const RUN = /(?:^|\/)(?:offline-)?run-(\d{8})_(\d{6})-([\w-]+)\/files(?:\/|$)/;

async function contentsOf(
  files: readonly string[],
  tree: SourceTree,
): Promise<readonly (RunFile | undefined)[]> {
  return Promise.all(
    NAMES.map(async (name) => {
      const file = files.find((path) => posix.basename(path) === name);
      return file === undefined ? undefined : { file, value: await contentOf(file, tree) };
    }),
  );
}

async function candidateOf(folder: string, tree: SourceTree): Promise<Candidate[]> {
  const files = NAMES.map((name) => posix.join(folder, name)).filter((path) => tree.find(path));
  const [summary, config] = await contentsOf(files, tree);
  const numbers = summaryNumbers(summary?.value);
  const isSummary = isBlock(summary?.value) && MARKS.some((key) => hasKey(summary.value, key));
  if (!isSummary && !isConfig(config?.value)) return [];
  const trails = numbers.map(({ trail }) => readTrail(trail));
  const endedAt = timeIn(summary?.value);
  const [, day = '', time = '', id] = RUN.exec(folder + '/') ?? [];
  return [
    {
      id: id ?? files[0] ?? folder,
      title: `run ${id ?? folder}, ${numbers.length} numbers${endedAt === undefined ? '' : `, until ${endedAt.slice(0, 10)}`}`,
      files,
      why: isSummary ? 'has the keys W&B adds to a summary' : 'has settings as W&B writes them',
      run: {
        finished: numbers.length > 0,
        hasTestMetric: trails.some(({ metric, splits }) => metric && splits.includes('test')),
        ...(endedAt === undefined ? {} : { endedAt }),
        ...(day === '' ? {} : { serial: Number(day + time) }),
      },
    },
  ];
}

const MARKS = ['_wandb', '_runtime', '_timestamp', '_step'];

function hasKey(value: unknown, key: string): boolean {
  return isBlock(value) && ownValue(value, key) !== undefined;
}

// Seconds since 1970 of the last line that was logged.
function timeIn(summary: unknown): string | undefined {
  const seconds: unknown = isBlock(summary) ? ownValue(summary, '_timestamp') : undefined;
  const isTime = typeof seconds === 'number' && seconds > 0 && seconds < 4e9;
  return isTime ? new Date(seconds * 1000).toISOString() : undefined;
}
