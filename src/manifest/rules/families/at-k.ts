import type { Finding } from '../../../findings/finding.ts';
import type { ManifestPath } from '../../../findings/place.ts';
import { pathText } from '../../../findings/place.ts';
import { evaluationOf } from '../../family-evaluation.ts';
import type { Project } from '../../portfolio.ts';
import { NOT_ONE_RUN, remarkAt } from '../../remark.ts';
import { statedTogether } from '../../stated.ts';
import { shareTolerance } from '../../written.ts';
import type { ManifestRule } from '../rule.ts';

/** Looking at more places or trying more often never finds less. */
export const atK: ManifestRule = {
  id: 'families/at-k',
  holds:
    'k rises; recall, hit rate and pass rate never fall with k; recall is at most the hit rate.',
  source: 'Manning, Raghavan and Schütze 2008; Chen and others 2021',
  good: [
    `task: { type: ranking }
evaluation:
  metrics: [{ id: recall@5, value: '0.21', split: test }, { id: recall@10, value: '0.28', split: test }]
  ranking: { queries: 943, atK: [{ k: 5, recall: 0.21, hitRate: 0.5, precision: 0.2 }, { k: 10, recall: 0.28, hitRate: 0.61, precision: 0.19 }] }`,
  ],
  bad: [
    `task: { type: ranking }
evaluation:
  ranking: { queries: 943, atK: [{ k: 5, recall: 0.31 }, { k: 10, recall: 0.28 }] }`,
    `task: { type: ranking }
evaluation:
  ranking: { queries: 943, atK: [{ k: 10, recall: 0.28 }, { k: 5, recall: 0.21 }] }`,
    `task: { type: ranking }
evaluation:
  ranking: { queries: 943, atK: [{ k: 10, recall: 0.68, hitRate: 0.61 }] }`,
    `task: { type: rag }
evaluation:
  retrieval: { queries: 400, atK: [{ k: 5, hitRate: 0.62 }, { k: 10, hitRate: 0.6 }] }`,
    `task: { type: agent }
evaluation:
  tasks: { n: 150, succeeded: 72, passAtK: [{ k: 1, value: 0.48 }, { k: 4, value: 0.4 }] }`,
    `task: { type: ranking }
evaluation:
  metrics: [{ id: recall@5, value: '0.31', split: test }, { id: recall@10, value: '0.28', split: test }]`,
  ],
  find(project) {
    return listsOf(project).flatMap((list) => [
      ...unordered(project, list),
      ...['recall', 'hitRate', 'value'].flatMap((key) => falling(project, list, key)),
      ...aboveHits(project, list),
    ]);
  },
};

interface Row {
  readonly k: number;
  readonly values: Readonly<Record<string, number | undefined>>;
  readonly path: ManifestPath;
}

interface List {
  readonly rows: readonly Row[];
  /** False for metrics, which may stand in any order. */
  readonly inOrder: boolean;
}

// Every list of qualities at k a project may hold, in one form.
function listsOf(project: Project): List[] {
  const ranking = evaluationOf(project, 'ranking')?.ranking;
  const retrieval = evaluationOf(project, 'rag')?.retrieval;
  const tasks = evaluationOf(project, 'agent')?.tasks;
  const list = (rows: readonly { readonly k: number }[] | undefined, path: ManifestPath) => ({
    inOrder: true,
    rows: (rows ?? []).map(({ k, ...values }, index) => ({ k, values, path: [...path, index] })),
  });
  return [
    list(ranking?.atK, ['evaluation', 'ranking', 'atK']),
    list(ranking?.baseline?.atK, ['evaluation', 'ranking', 'baseline', 'atK']),
    list(retrieval?.atK, ['evaluation', 'retrieval', 'atK']),
    list(tasks?.passAtK, ['evaluation', 'tasks', 'passAtK']),
    ...metricLists(project),
  ];
}

function metricLists(project: Project): List[] {
  const ids = ['hit-rate-at-k', 'recall-at-k', 'pass-at-k'];
  return statedTogether(project, { meanOver: 'queries' }).flatMap((set) =>
    ids.map((id) => {
      const rows = set.flatMap(({ id: own, metric, path }) =>
        own === id && metric.k !== undefined
          ? [{ k: metric.k, values: { value: metric.value }, path: path.slice(0, -1) }]
          : [],
      );
      return { inOrder: false, rows: rows.toSorted((a, b) => a.k - b.k) };
    }),
  );
}

function unordered(project: Project, { rows, inOrder }: List): Finding[] {
  const index = rows.findIndex(({ k }, position) => k <= (rows[position - 1]?.k ?? 0));
  const row = rows[index];
  if (!row || !inOrder) return [];
  const message = `k goes from ${rows[index - 1]?.k ?? 0} to ${row.k}; it rises, one entry for each.`;
  const remark = { rule: atK.id, message, help: 'Sort the entries by `k`.' };
  return [remarkAt(project, [...row.path, 'k'], remark)];
}

function falling(project: Project, { rows }: List, key: string): Finding[] {
  const sorted = rows
    .filter(({ values }) => values[key] !== undefined)
    .toSorted((a, b) => a.k - b.k);
  return sorted.slice(1).flatMap((row, index) => {
    const before = sorted[index] ?? row;
    const [less, more] = [before.values[key] ?? 0, row.values[key] ?? 0];
    const room = roomOf(project, before, key) + roomOf(project, row, key);
    if (before.k === row.k || more >= less - room) return [];
    const at = [...row.path, key];
    const message = `\`${pathText(at)}\` is ${more} at k = ${row.k}, below ${less} at k = ${before.k}; it never falls when k grows.`;
    return [remarkAt(project, at, { rule: atK.id, message, help: NOT_ONE_RUN })];
  });
}

// What is found of a query is at most whether anything is found.
function aboveHits(project: Project, { rows }: List): Finding[] {
  return rows.flatMap((row) => {
    const { recall, hitRate } = row.values;
    if (recall === undefined || hitRate === undefined) return [];
    const room = roomOf(project, row, 'recall') + roomOf(project, row, 'hitRate');
    if (recall <= hitRate + room) return [];
    const message = `At k = ${row.k} recall is ${recall} and the hit rate ${hitRate}; recall is at most the hit rate.`;
    return [
      remarkAt(project, [...row.path, 'recall'], { rule: atK.id, message, help: NOT_ONE_RUN }),
    ];
  });
}

function roomOf({ tree }: Project, { path, values }: Row, key: string): number {
  return shareTolerance(tree.writtenAt([...path, key]) ?? String(values[key] ?? 0));
}
