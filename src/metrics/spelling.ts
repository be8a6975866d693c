/** A name without its decoration, and the k it held. */
export interface Spelling {
  readonly name: string;
  readonly k?: number;
}

/**
 * Plainer ways to write a metric's name, likeliest first: `recall@10`, `ndcg_at_10` and `map@k`
 * stand for `recall-at-k`, `ndcg-at-k` and `map-at-k`; `acc,none` is lm-evaluation-harness's `acc`
 * with its answer filter, `rouge1/v1/mean` MLflow's `rouge1` averaged over rows.
 */
export function spellings(name: string): Spelling[] {
  const filtered = name.replace(/,[a-z][\w-]*$/i, '');
  const bare = JUDGED.test(filtered) ? filtered : filtered.replace(/(?:\/v\d+)?(?:\/mean)?$/, '');
  return [{ name: bare }, ...atK(bare)];
}

// MLflow's marks by a language model run from 1 to 5; the metrics of these names from 0 to 1.
const JUDGED = /^(?:answer_[a-z]+|faithfulness|relevance)\//;

// `mAP@50` is 50 results in search and an overlap of 50% in detection: no guess is made.
function atK(name: string): Spelling[] {
  const [, stem, k = ''] =
    /^([a-z][a-z0-9_-]*?)(?:@|[-_]at[-_])(k|[1-9]\d{0,5})$/i.exec(name) ?? [];
  if (stem === undefined || /^map@(?:50|75)$/i.test(name)) return [];
  const listed = `${stem.replaceAll('_', '-')}-at-k`;
  return [/k/i.test(k) ? { name: listed } : { name: listed, k: Number(k) }];
}
