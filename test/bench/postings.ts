import { existsSync } from 'node:fs';
import { readPosting } from '../../src/match/posting.ts';
import { labelledPostings, rates, scorePostings } from '../match/score-postings.ts';
import type { LabelledPosting, PostingScore, Tally } from '../match/score-postings.ts';
import type { Row } from './bench.ts';

const FOLDER = 'test/fixtures/postings';
const TARGETS: Readonly<Record<keyof PostingScore, string>> = {
  skills: '0.98 precision, 0.95 recall',
  demands: 'none, skill and importance',
  groups: 'none',
  years: 'none',
  degrees: 'none',
};

/** How well and how fast postings are read: the half that was tuned on, and the half kept from it. */
export function benchPostings(): Row[] {
  return ['tuning', 'kept'].flatMap((half) => {
    const folder = `${FOLDER}/${half}`;
    const postings = existsSync(folder) ? labelledPostings(folder) : [];
    if (postings.length === 0) return [];
    const score = scorePostings(postings, readPosting);
    const parts = Object.keys(TARGETS) as (keyof PostingScore)[];
    return [
      ...parts.map((part) => ({
        what: `${part} in ${postings.length} postings, ${half} half`,
        measured: written(score[part]),
        target: TARGETS[part],
      })),
      { what: `reading a posting, ${half} half`, measured: time(postings), target: '30 ms' },
    ];
  });
}

function written(tally: Tally): string {
  const { precision, recall, f1 } = rates(tally);
  return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`;
}

/** Median over rounds of the mean time of a posting, the first rounds left out. */
function time(postings: readonly LabelledPosting[]): string {
  const times = Array.from({ length: 9 }, () => {
    const begin = performance.now();
    for (const { text } of postings) readPosting(text);
    return (performance.now() - begin) / postings.length;
  });
  return `${(times.slice(2).sort((a, b) => a - b)[3] ?? NaN).toFixed(1)} ms`;
}
