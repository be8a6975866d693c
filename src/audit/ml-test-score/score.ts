import type { CoverageTable, CoverageRow } from '../coverage-table.ts';
import type { SeenCode } from '../code.ts';
import { SECTIONS } from './score-test.ts';
import type { ScoreTest, Section } from './score-test.ts';
import { SCORE_TESTS } from './tests.ts';

/** What came of the 28 tests. */
export interface MlTestScore {
  /** Points of each section, 0 to 7. */
  readonly sections: Readonly<Record<Section, number>>;
  /** The lowest section: a chain is as strong as its weakest link. */
  readonly score: number;
  /** What the authors of the score call it. */
  readonly words: string;
}

interface Answered {
  readonly test: ScoreTest;
  readonly row: CoverageRow;
}

/**
 * The ML Test Score of a project, from what its manifest and repository show (Breck, Cai, Nielsen,
 * Salib and Sculley, The ML Test Score, 2017). Half a point is for what is written down, a whole one
 * for what runs by itself.
 */
export function mlTestScore(subject: SeenCode): CoverageTable {
  const answered = SCORE_TESTS.map((test) => ({ test, row: rowOf(test, subject) }));
  const { score, words, sections } = scoreOf(answered);
  const sums = SECTIONS.map((section) => `${section} ${sections[section]}`).join(', ');
  return {
    project: subject.project.id,
    name: 'ML Test Score',
    source: 'Breck et al., The ML Test Score: A Rubric for ML Production Readiness (2017)',
    total: `${score}, the lowest of ${sums}: ${words}`,
    rows: answered.map(({ row }) => row),
  };
}

/** Sums and score of rows that were answered. */
export function scoreOf(answered: readonly Answered[]): MlTestScore {
  const sumOf = (section: Section) =>
    answered
      .filter(({ test }) => test.section === section)
      .reduce((sum, { row }) => sum + row.points, 0);
  const sections = {
    data: sumOf('data'),
    model: sumOf('model'),
    infrastructure: sumOf('infrastructure'),
    monitoring: sumOf('monitoring'),
  };
  const score = Math.min(...Object.values(sections));
  return { sections, score, words: wordsFor(score) };
}

function rowOf(test: ScoreTest, subject: SeenCode): CoverageRow {
  const evidence = test.find(subject);
  const points = Math.max(0, ...evidence.map((each) => each.points));
  return {
    item: `${test.section} ${test.number}: ${test.name}`,
    points,
    where: [...new Set(evidence.map(({ where }) => where))],
    ...openText(test, points),
  };
}

function openText({ half, whole }: ScoreTest, points: number): { open?: string } {
  if (points === 0) return { open: half };
  return points < 1 ? { open: whole ?? UNSEEN } : {};
}

const UNSEEN = 'a check that runs by itself, which this table cannot see';

/** Upper ends of the ranges, as the paper has them. */
const WORDS: readonly (readonly [number, string])[] = [
  [0, 'a research project'],
  [1, 'not totally untested'],
  [2, 'a first pass'],
  [3, 'reasonably tested'],
  [5, 'strong'],
];

function wordsFor(score: number): string {
  return WORDS.find(([upTo]) => score <= upTo)?.[1] ?? 'exceptional';
}
