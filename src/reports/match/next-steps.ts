import type { Standing } from '../../match/compare.ts';
import type { DemandReport, MatchReport } from './report.ts';
import { skillsText } from './words.ts';

/** What to do about the demands no project shows, before a résumé is written for the posting. */
export function nextSteps({ demands }: Pick<MatchReport, 'demands'>): string[] {
  const wanted = demands.filter(({ importance }) => importance !== 'nice');
  return [...listedStep(standingAt(wanted, 'listed')), ...absentStep(standingAt(wanted, 'absent'))];
}

/** Stands before the command that writes the résumé, which is set by itself to be copied. */
export const RESUME_STEP = 'Write the résumé in the order of this posting:';

function listedStep(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  return [
    `Your profile lists ${names.join('; ')}, and no project shows it. If a project used it, name it under tags in its project.yaml.`,
  ];
}

function absentStep(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  return [
    `Nothing names ${names.join('; ')}. What a project did use belongs under tags in its project.yaml; what none used is a gap to know of before an interview, so leave it out.`,
  ];
}

function standingAt(demands: readonly DemandReport[], standing: Standing): string[] {
  return [...new Set(demands.filter((demand) => demand.standing === standing).map(skillsText))];
}
