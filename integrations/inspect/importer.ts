import type { Candidate, Importer } from '../../src/drafts/importer.ts';
import { logFields } from './log-fields.ts';
import { blockAt, textAt } from './parts.ts';
import { isLogName, readLog } from './read-log.ts';

/** Logs of the UK AI Security Institute's Inspect, as JSON or `.eval`. */
export const inspect: Importer = {
  id: 'inspect',
  name: 'Inspect AI',
  keeps: ['*.eval'],
  detect: async (tree) => {
    const files = tree.files.filter(({ path }) => isLogName(path));
    const read = await Promise.all(
      files.map(async ({ path }) => {
        const log = await readLog(path, tree);
        return log ? candidateOf(log, path) : undefined;
      }),
    );
    return read.filter((each) => each !== undefined);
  },
  read: async ({ files: [file = ''] }, tree) => {
    const log = await readLog(file, tree);
    return log
      ? logFields(log, { file })
      : { draft: { fields: [] }, notes: [{ file, text: 'can no longer be read' }] };
  },
};

function candidateOf(log: object, file: string): Candidate {
  const spec = blockAt(log, 'eval');
  const ended = textAt(blockAt(log, 'stats'), 'completed_at', 40) ?? textAt(spec, 'created', 40);
  const endedAt =
    ended !== undefined && /^\d{4}-\d{2}-\d{2}T/.test(ended) ? inUtc(ended) : undefined;
  const words = [textAt(spec, 'task', 60) ?? 'a task', textAt(spec, 'model', 60) ?? 'a model'];
  return {
    id: file,
    title: `${words.join(', ')}${endedAt === undefined ? '' : `, ${endedAt.slice(0, 10)}`}`,
    files: [file],
    why: 'has a task, a status and scores by metric',
    run: {
      finished: textAt(log, 'status', 40) === 'success',
      hasTestMetric: false,
      ...(endedAt === undefined ? {} : { endedAt }),
    },
  };
}

// Times carry the zone of the machine; only in one zone can they be compared.
function inUtc(time: string): string | undefined {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
