import { AREA_NAMES } from '../../audit/area.ts';
import type { CoverageRow } from '../../audit/coverage-table.ts';
import type { FirstStep } from '../../audit/first-steps.ts';
import { areaOf } from '../../audit/outcome.ts';
import type { AuditRule } from '../../audit/rule.ts';
import { overallText } from '../../audit/overall-text.ts';
import { listed } from '../../findings/listed.ts';
import { placeText } from '../place-text.ts';
import type { AuditReport, ProjectReport } from './report.ts';

/** Where a first step is to be done, and what it is worth; a lift below one point is still a lift. */
export function stepText({ project, finding, lift, more, also }: FirstStep): string {
  const area = AREA_NAMES[areaOf({ id: finding.rule as AuditRule['id'] })];
  const rest =
    more > 0
      ? `, once ${more === 1 ? 'both' : `all ${more + 1}`} remarks of this rule are mended`
      : '';
  const others = also.length > 0 ? `; the same is asked of ${someOf(also)}` : '';
  return `${placeText(finding.place)} ${finding.rule}: lifts ${area} of ${project} by ${Math.max(1, Math.floor(lift))}${rest}${others}`;
}

/** Projects named before the rest are counted. */
const NAMED = 2;

function someOf(projects: readonly string[]): string {
  const more = projects.length - NAMED;
  return more > 0 ? listed([...projects.slice(0, NAMED), `${more} more`]) : projects.join(', ');
}

/** What a project was asked, in a sentence. */
export function askedText({ asked, met, ignored }: ProjectReport): string {
  const rest = ignored.length > 0 ? `, ${ignored.length} ignored with a reason` : '';
  return `${met} of ${asked} questions answered${rest}.`;
}

/** The score in a sentence; without one, why there is none. */
export function readinessText({ overall, lens, projects, unread }: AuditReport): string {
  if (overall) return overallText(overall, lens);
  if (projects.length > 0)
    return 'Nothing is scored: every question that counts is ignored, each with a reason.';
  return unread.length > 0 ? 'Nothing could be asked.' : overallText(undefined);
}

/** Projects that could not be looked at, in a sentence; empty when all could. */
export function unreadText({ unread }: Pick<AuditReport, 'unread'>): string {
  if (unread.length === 0) return '';
  return `Not looked at, because of errors that \`modelfolio check\` lists: ${unread.join(', ')}.`;
}

/** How far one item of a checklist is answered. */
export function pointsText({ points }: Pick<CoverageRow, 'points'>): string {
  if (points >= 1) return 'yes';
  return points > 0 ? 'in part' : 'no';
}
