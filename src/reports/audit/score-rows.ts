import { AREAS } from '../../audit/area.ts';
import type { AreaScores } from '../../audit/score.ts';
import type { AuditReport, Overall } from './report.ts';

/** Scores as rows of cells: a row of heads, one per project, the portfolio last. */
export function scoreRows({ projects, scores, overall }: AuditReport): string[][] {
  const shown = projects.map(({ id, published, ...project }) =>
    scoreRow(published ? id : `${id} (draft)`, project),
  );
  const all = { scores, ...(overall && { overall }) };
  return [
    ['project', ...AREAS, 'overall'],
    ...shown,
    ...(projects.length > 1 ? [scoreRow('portfolio', all)] : []),
  ];
}

function scoreRow(
  name: string,
  { scores, overall }: { scores: AreaScores; overall?: Overall },
): string[] {
  return [name, ...AREAS.map((area) => text(scores[area])), text(overall?.score)];
}

function text(score: number | undefined): string {
  return score === undefined ? 'not asked' : `${score}`;
}
