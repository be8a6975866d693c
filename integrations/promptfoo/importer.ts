import { contentOf, headOf } from '../../src/drafts/content-of.ts';
import type { Candidate, Importer, SourceTree } from '../../src/drafts/importer.ts';
import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';
import { resultFields } from './result-fields.ts';

const MAX_BYTES = 20e6;

/** Results that `promptfoo eval --output results.json` writes. */
export const promptfoo: Importer = {
  id: 'promptfoo',
  name: 'promptfoo',
  detect: async (tree) => {
    const files = tree.files.filter(({ path }) => /\.json$/i.test(path));
    const read = await Promise.all(
      files.map(async ({ path }) => {
        const summary = await summaryIn(path, tree);
        return summary ? candidateOf(summary, path) : undefined;
      }),
    );
    return read.filter((each) => each !== undefined);
  },
  read: async ({ files: [file = ''] }, tree) => {
    const summary = await summaryIn(file, tree);
    return summary
      ? resultFields(summary, { file })
      : { draft: { fields: [] }, notes: [{ file, text: 'can no longer be read' }] };
  },
};

/** The block with prompts and stats; undefined when another program wrote the file. */
async function summaryIn(path: string, tree: SourceTree): Promise<object | undefined> {
  const start = await headOf(path, tree);
  if (!start.includes('"results"') || !/"(?:evalId|version|prompts|timestamp)"/.test(start))
    return undefined;
  const root = await contentOf(path, tree, { limit: MAX_BYTES });
  const results: unknown = isBlock(root) ? ownValue(root, 'results') : undefined;
  const isOurs =
    isBlock(results) &&
    Array.isArray(ownValue(results, 'prompts')) &&
    isBlock(ownValue(results, 'stats'));
  return isOurs && isBlock(root)
    ? { timestamp: ownValue(root, 'timestamp'), ...results }
    : undefined;
}

function candidateOf(summary: object, file: string): Candidate {
  const time: unknown = ownValue(summary, 'timestamp');
  const date = new Date(typeof time === 'string' ? time : Number.NaN);
  const endedAt = Number.isNaN(date.getTime()) ? undefined : date.toISOString();
  return {
    id: file,
    title: `${file}${endedAt === undefined ? '' : `, ${endedAt.slice(0, 10)}`}`,
    files: [file],
    why: 'has prompts with tests passed and failed',
    run: { finished: true, hasTestMetric: false, ...(endedAt === undefined ? {} : { endedAt }) },
  };
}
