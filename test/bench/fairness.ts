import { assess, gapFacts } from '../../src/facts/fairness/assess.ts';
import { groupFacts } from '../../src/facts/fairness/group-facts.ts';
import { fairnessView } from '../../src/facts/fairness/view.ts';
import type { Project } from '../../src/manifest/portfolio.ts';
import { buildGroups, fourCounts } from '../builders/groups.ts';
import type { Row } from './bench.ts';

/**
 * All that a build works out from the counts of one attribute: what to withhold, every rate and gap
 * with its interval and chance level, equalized odds, every group against a reference, and the view.
 */
export function benchFairness(): Row[] {
  return [
    [2, 'two groups'],
    [6, 'six groups'],
    [20, 'twenty groups'],
  ].map(([count, what]) => {
    const project = projectOf(Number(count));
    const first = timeOnce(project);
    return {
      what: `fairness of ${what}, all of it`,
      measured: `${time(project)} ms, ${first} ms at first`,
      target: '50 ms',
    };
  });
}

/** People in groups of some hundred rows, one of them with small counts. */
function projectOf(count: number): Project {
  const groups = Array.from({ length: count }, (_, index) => {
    const size = index === 0 ? 1 : 8 + 3 * index;
    return [`group ${index}`, 6 * size + index, 3 * size, 9 * size + 2 * index, 4 * size] as const;
  });
  const policy = { minShare: 0.001, reference: 'overall' };
  return buildGroups(fourCounts('region', groups), { people: true, policy });
}

/** Median of many calls, after as many that let the compiler settle. */
function time(project: Project): string {
  const times = Array.from({ length: 40 }, () => elapsed(project));
  return (times.slice(20).sort((a, b) => a - b)[10] ?? NaN).toFixed(1);
}

function timeOnce(project: Project): string {
  return elapsed(project).toFixed(1);
}

function elapsed(project: Project): number {
  // An assessment is kept for as long as its project: another object is assessed anew.
  const fresh = { ...project };
  const begin = performance.now();
  assess(fresh);
  fairnessView(fresh, [...groupFacts(fresh), ...gapFacts(fresh)]);
  return performance.now() - begin;
}
