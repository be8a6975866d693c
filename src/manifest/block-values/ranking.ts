import type { Project } from '../portfolio.ts';
import { valuesOfRow } from '../block-value.ts';
import type { BlockValue } from '../block-value.ts';

const AT_K = {
  ndcg: 'ndcg-at-k',
  recall: 'recall-at-k',
  precision: 'precision-at-k',
  hitRate: 'hit-rate-at-k',
  map: 'map-at-k',
};

/** Quality of the first k places, for the model and the list it is compared with. */
export function rankingValues({ manifest }: Project): BlockValue[] {
  if (manifest.family === 'rag') {
    const { atK = [], ...block } = manifest.evaluation?.retrieval ?? {};
    return placeValues(atK, { ...block, path: ['evaluation', 'retrieval', 'atK'] });
  }
  if (manifest.family !== 'ranking') return [];
  const { atK = [], baseline, ...block } = manifest.evaluation?.ranking ?? {};
  const path = ['evaluation', 'ranking'];
  return [
    ...placeValues(atK, { ...block, path: [...path, 'atK'] }),
    ...placeValues(baseline?.atK ?? [], {
      ...block,
      path: [...path, 'baseline', 'atK'],
      owner: baseline?.name,
    }),
  ];
}

type Row = { readonly k: number } & Readonly<
  Partial<Record<keyof typeof AT_K, number | undefined>>
>;
type Block = Pick<BlockValue, 'path' | 'split' | 'from'> & {
  readonly queries?: number | undefined;
  readonly owner?: string | undefined;
};

function placeValues(
  rows: readonly Row[],
  { path, queries, owner, split, from }: Block,
): BlockValue[] {
  return rows.flatMap((row, index) =>
    valuesOfRow(row, AT_K, {
      path: [...path, index],
      of: [owner, `first ${row.k}`].filter(Boolean).join(', '),
      n: queries,
      split,
      from,
    }),
  );
}
