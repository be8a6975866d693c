import { contentOf, headOf } from '../../src/drafts/content-of.ts';
import type { DraftField, DraftValue } from '../../src/drafts/draft.ts';
import type { Candidate, Imported, Importer } from '../../src/drafts/importer.ts';
import { ownValue } from '../../src/manifest/evidence/blocks.ts';
import { GAP } from '../../src/manifest/gaps.ts';
import { evalFileIn } from './results-in.ts';
import type { EvalFile } from './results-in.ts';
import { taskFields } from './task-fields.ts';

const MAX_BYTES = 20e6;

/** Results of EleutherAI's lm-evaluation-harness, old and new. */
export const lmEval: Importer = {
  id: 'lm-eval',
  name: 'lm-evaluation-harness',
  detect: async (tree) => {
    const files = tree.files.filter(
      ({ path, bytes }) => /\.json$/i.test(path) && bytes <= MAX_BYTES,
    );
    const read = await Promise.all(
      files.map(async ({ path }) => {
        // Results stand first, so most other files are never read to their end.
        if (!/"results"\s*:\s*\{/.test(await headOf(path, tree))) return undefined;
        return evalFileIn(await contentOf(path, tree, { limit: MAX_BYTES }), path);
      }),
    );
    return read.filter((each) => each !== undefined).map(candidateOf);
  },
  read: async ({ files: [file = ''] }, tree) => {
    const results = evalFileIn(await contentOf(file, tree, { limit: MAX_BYTES }), file);
    if (!results)
      return { draft: { fields: [] }, notes: [{ file, text: 'can no longer be read' }] };
    return imported(results);
  },
};

function candidateOf(results: EvalFile): Candidate {
  const { file, root } = results;
  const endedAt = endOf(results);
  const tasks = Object.keys(results.results);
  const { fields } = taskFields(results);
  return {
    id: file,
    title: `${modelOf(results) ?? 'a model'} on ${tasks.length} tasks${endedAt === undefined ? '' : `, ${endedAt.slice(0, 10)}`}`,
    files: [file],
    why: Object.hasOwn(root, 'lm_eval_version')
      ? 'names the version of lm-evaluation-harness'
      : 'has results by task and the settings of a language model',
    run: {
      finished: limitOf(results) === undefined,
      hasTestMetric: fields.some(({ value }) => JSON.stringify(value).includes('"split":"test"')),
      ...(endedAt === undefined ? {} : { endedAt }),
    },
  };
}

function imported(results: EvalFile): Imported {
  const { file } = results;
  const tasks = taskFields(results);
  const limit = limitOf(results);
  const partial = `partial run: \`limit\` was ${limit}, so the results are not those on whole tasks`;
  const fields = tasks.fields.length > 0 ? [...headFields(results), ...tasks.fields] : [];
  return {
    draft: { fields },
    notes: [...(limit === undefined ? [] : [{ file, text: partial }]), ...tasks.notes],
  };
}

function headFields(results: EvalFile): DraftField[] {
  const { file, root, config } = results;
  const version = textOf(ownValue(root, 'lm_eval_version'), 40);
  const harness: DraftValue = {
    name: 'lm-evaluation-harness',
    ...(version === undefined ? {} : { version }),
  };
  const revision = textOf(ownValue(config, 'model_sha'), 80) ?? argument(results, 'revision');
  const model = modelOf(results);
  const from = { file, how: 'settings of the run' };
  const benchmark = ['evaluation', 'benchmark'];
  return [
    { path: ['task', 'type'], value: 'llm-evaluation', from, confidence: 'suggested' },
    { path: [...benchmark, 'harness'], value: harness, from },
    ...(revision === undefined
      ? []
      : [{ path: [...benchmark, 'revision'], value: revision, from }]),
    ...(model === undefined
      ? []
      : [{ path: ['models'], adds: 'item' as const, value: { name: model, final: GAP }, from }]),
  ];
}

/** Name of the model on the hub; a path on somebody's disk names nobody. */
function modelOf(results: EvalFile): string | undefined {
  const name =
    argument(results, 'pretrained') ??
    argument(results, 'model') ??
    textOf(ownValue(results.root, 'model_name'), 80);
  return name !== undefined && /^[\w.-]+(?:\/[\w.-]+)?$/.test(name) && !name.startsWith('.')
    ? name
    : undefined;
}

// `pretrained=EleutherAI/pythia-70m,revision=step143000`, in newer files a block.
function argument({ config }: EvalFile, key: string): string | undefined {
  const all: unknown = ownValue(config, 'model_args');
  if (typeof all === 'object' && all !== null) return textOf(ownValue(all, key), 80);
  const pairs = typeof all === 'string' ? all.split(',') : [];
  const found = pairs.find((pair) => pair.trim().startsWith(`${key}=`));
  return textOf(found?.trim().slice(key.length + 1), 80);
}

function textOf(value: unknown, most: number): string | undefined {
  const fits = typeof value === 'string' && value.trim() !== '' && value.length <= most;
  return fits && !/[\p{Cc}<>]/u.test(value) ? value.trim() : undefined;
}

function limitOf({ config }: EvalFile): number | string | undefined {
  const limit: unknown = ownValue(config, 'limit');
  return typeof limit === 'number' || typeof limit === 'string' ? limit : undefined;
}

// Seconds in the file, or the time in its name, where hyphens stand for colons.
function endOf({ root, file }: EvalFile): string | undefined {
  const seconds: unknown = ownValue(root, 'date');
  if (typeof seconds === 'number' && seconds > 0 && seconds < 1e11)
    return new Date(seconds * 1000).toISOString();
  const [, day, clock] = /_(\d{4}-\d{2}-\d{2})T(\d{2}-\d{2}-\d{2})[^/]*\.json$/.exec(file) ?? [];
  return day === undefined || clock === undefined
    ? undefined
    : `${day}T${clock.replaceAll('-', ':')}Z`;
}
