import { pathText } from '../../../findings/place.ts';
import { shown } from '../../digits.ts';
import { evaluationOf } from '../../family-evaluation.ts';
import type { Project } from '../../portfolio.ts';
import { NOT_ONE_RUN, remarkAt } from '../../remark.ts';
import { statedResults } from '../../stated.ts';
import { shareTolerance } from '../../written.ts';
import type { ManifestRule } from '../rule.ts';

/** A query whose first place is right counts 1, any other at most a half. */
export const reciprocalRank: ManifestRule = {
  id: 'families/reciprocal-rank',
  holds:
    'The mean reciprocal rank lies between the share of queries with a hit in the first place and halfway from there to 1.',
  source: 'Voorhees 1999',
  good: [
    `task: { type: ranking }
evaluation:
  metrics: [{ id: mrr, value: '0.41', split: test }]
  ranking: { queries: 943, atK: [{ k: 1, hitRate: 0.29 }, { k: 10, hitRate: 0.61 }] }`,
  ],
  bad: [
    `task: { type: ranking }
evaluation:
  metrics: [{ id: mrr, value: '0.21', split: test }]
  ranking: { queries: 943, atK: [{ k: 1, hitRate: 0.29 }] }`,
    `task: { type: ranking }
evaluation:
  metrics: [{ id: mrr, value: '0.81', split: test }]
  ranking: { queries: 943, atK: [{ k: 1, hitRate: 0.29 }] }`,
    `task: { type: ranking }
evaluation:
  metrics: [{ id: mrr, value: '0.21', split: test }, { id: hit-rate-at-k, k: 1, value: '0.29', split: test }]`,
  ],
  find(project) {
    return statedResults(project, 'mrr', { meanOver: 'queries' }).flatMap((mrr) => {
      const first = firstPlace(project, mrr.metric.split);
      if (!first || (mrr.high >= first.low && mrr.low <= (1 + first.high) / 2)) return [];
      const message = `\`${pathText(mrr.path)}\` says ${mrr.written}; with a hit in the first place for ${first.value} of the queries it lies between ${first.value} and ${shown((1 + first.value) / 2)}.`;
      return [remarkAt(project, mrr.path, { rule: reciprocalRank.id, message, help: NOT_ONE_RUN })];
    });
  },
};

function firstPlace(project: Project, split: string) {
  const stated = statedResults(project, 'hit-rate-at-k', { split, meanOver: 'queries' }).find(
    ({ metric }) => metric.k === 1,
  );
  return stated ?? listedFirst(project, split);
}

function listedFirst(project: Project, split: string) {
  const ranking = evaluationOf(project, 'ranking')?.ranking;
  const retrieval = evaluationOf(project, 'rag')?.retrieval;
  const list = [ranking, retrieval].find((entry) => entry?.split === split)?.atK ?? [];
  const value = list.find(({ k }) => k === 1)?.hitRate;
  if (value === undefined) return undefined;
  const room = shareTolerance(String(value));
  return { value, low: value - room, high: value + room };
}
