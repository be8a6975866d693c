import type { Project } from '../../manifest/portfolio.ts';
import { partsOfRow } from '../part.ts';
import type { Part } from '../part.ts';

const AT_K = {
  ndcg: 'ndcg-at-k',
  recall: 'recall-at-k',
  precision: 'precision-at-k',
  hitRate: 'hit-rate-at-k',
  map: 'map-at-k',
};

/** Quality of the first k places, for the model and the list it is compared with. */
export function rankingParts({ manifest }: Project): Part[] {
  if (manifest.family === 'rag') {
    const { atK = [], ...block } = manifest.evaluation?.retrieval ?? {};
    return placeParts(atK, { ...block, path: ['evaluation', 'retrieval', 'atK'] });
  }
  if (manifest.family !== 'ranking') return [];
  const { atK = [], baseline, ...block } = manifest.evaluation?.ranking ?? {};
  const path = ['evaluation', 'ranking'];
  return [
    ...placeParts(atK, { ...block, path: [...path, 'atK'] }),
    ...placeParts(baseline?.atK ?? [], {
      ...block,
      path: [...path, 'baseline', 'atK'],
      owner: baseline?.name,
    }),
  ];
}

type Row = { readonly k: number } & Readonly<
  Partial<Record<keyof typeof AT_K, number | undefined>>
>;
type Block = Pick<Part, 'path' | 'split' | 'from'> & {
  readonly queries?: number | undefined;
  readonly owner?: string | undefined;
};

function placeParts(rows: readonly Row[], { path, queries, owner, split, from }: Block): Part[] {
  return rows.flatMap((row, index) =>
    partsOfRow(row, AT_K, {
      path: [...path, index],
      of: [owner, `first ${row.k}`].filter(Boolean).join(', '),
      n: queries,
      split,
      from,
    }),
  );
}
