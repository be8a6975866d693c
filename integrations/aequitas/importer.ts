import { headOf, tableOf } from '../../src/drafts/content-of.ts';
import type { Candidate, Importer, SourceTree } from '../../src/drafts/importer.ts';
import type { TableContent } from '../../src/manifest/evidence/content.ts';
import { CROSSTAB_COLUMNS } from '../../src/stats/fairness/aequitas-crosstab.ts';
import { crosstabDraft, passesIn } from './passes.ts';
import type { Pass } from './passes.ts';

/** Tables of counts and rates per group that Aequitas writes (`Group.get_crosstabs`). */
export const aequitas: Importer = {
  id: 'aequitas',
  name: 'Aequitas',
  detect: async (tree) => {
    const files = tree.files.filter(({ path }) => /\.(?:csv|tsv)$/i.test(path));
    const found = await Promise.all(
      files.map(async ({ path }) => {
        const table = await crosstabIn(path, tree);
        return table ? candidatesOf(path, passesIn(table)) : [];
      }),
    );
    return found.flat();
  },
  read: async ({ id, files: [file = ''] }, tree) => {
    const table = await crosstabIn(file, tree);
    const passes = table ? passesIn(table) : [];
    const pass = passes.find(({ words }) => idOf(file, words, passes) === id);
    return table && pass
      ? crosstabDraft(table, { file, pass, isOnly: passes.length === 1 })
      : { draft: { fields: [] }, notes: [{ file, text: 'can no longer be read' }] };
  },
};

async function crosstabIn(path: string, tree: SourceTree): Promise<TableContent | undefined> {
  const [line = ''] = (await headOf(path, tree)).split('\n', 1);
  if (!line.includes('attribute_name') || !line.includes('attribute_value')) return undefined;
  const table = await tableOf(path, tree);
  const known = CROSSTAB_COLUMNS.filter((name) => table?.header.includes(name));
  return known.length >= 3 && (table?.rows.length ?? 0) > 0 ? table : undefined;
}

function candidatesOf(file: string, passes: readonly Pass[]): Candidate[] {
  return passes.map(({ words, rows }) => ({
    id: idOf(file, words, passes),
    title: `${file}: ${rows.length} groups${words === '' ? '' : `, ${words}`}`,
    files: [file],
    why: 'has counts or rates by attribute and value',
    run: { finished: true, hasTestMetric: false },
  }));
}

function idOf(file: string, words: string, passes: readonly Pass[]): string {
  return passes.length === 1 ? file : `${file}, ${words}`;
}
