import { expect, test } from 'vitest';
import { claimText, spanText } from '../../src/claims/text.ts';
import { derivePortfolioFacts } from '../../src/facts/derive.ts';
import { LENSES } from '../../src/lenses/lenses.ts';
import { loadPortfolio } from '../../src/manifest/load-fs.ts';
import { composeResume } from '../../src/resume/compose.ts';
import { findSection } from '../../src/resume/content.ts';

const { portfolio } = await loadPortfolio(
  new URL('../../examples/showcase', import.meta.url).pathname,
);
if (!portfolio) throw new Error('The showcase has no portfolio.');
const facts = derivePortfolioFacts(portfolio);
const resumes = LENSES.map(({ id }) => composeResume(portfolio, facts, id));
const entriesOf = (resume: (typeof resumes)[number]) =>
  findSection(resume, 'projects')?.entries ?? [];

/** How many of the six pairs of readers are given something different. */
function differing(parts: readonly string[]): number {
  return parts.flatMap((a, at) => parts.slice(at + 1).filter((b) => a !== b)).length;
}

test('every pair of readers is given another first page: bullets, projects and skills', () => {
  const first = resumes.map((resume) =>
    JSON.stringify(entriesOf(resume).map(({ id, bullets }) => [id, bullets[0]?.kind])),
  );
  const told = resumes.map((resume) =>
    JSON.stringify(entriesOf(resume).map(({ bullets }) => bullets.map(({ kind }) => kind))),
  );
  const skills = resumes.map((resume) => JSON.stringify(findSection(resume, 'skills')?.groups));
  expect(differing(told)).toBe(6);
  expect(differing(skills)).toBe(6);
  expect(differing(first)).toBeGreaterThanOrEqual(5);
});

test('the same tumour project opens with speed, gain or data, by reader', () => {
  const opening = resumes.map(
    (resume) => entriesOf(resume).find(({ id }) => id === 'tumour-triage')?.bullets[0]?.kind,
  );
  expect(opening).toEqual(['latency', 'result', 'result', 'dataset']);
});

test('all are equally true: a fact reads the same to every reader', () => {
  const readings = new Map<string, Set<string>>();
  for (const { bullets } of resumes.flatMap(entriesOf))
    for (const span of bullets.flatMap(({ spans }) => spans))
      if (span.kind === 'fact') {
        const key = `${span.fact.id} ${span.form}`;
        readings.set(key, (readings.get(key) ?? new Set()).add(spanText(span)));
      }
  expect(readings.size).toBeGreaterThan(40);
  expect([...readings].filter(([, texts]) => texts.size !== 1)).toEqual([]);
});

test('no reader is spared a result below its baseline or its rival', () => {
  for (const resume of resumes) {
    const texts = entriesOf(resume).flatMap(({ bullets }) => bullets.map(claimText));
    expect(texts.some((text) => text.includes('below the 0.985 of SVC (RBF kernel)'))).toBe(true);
  }
});
