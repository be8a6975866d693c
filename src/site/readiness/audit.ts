import { AREAS, AREA_NAMES } from '../../audit/area.ts';
import { firstSteps } from '../../audit/first-steps.ts';
import { overallText } from '../../audit/overall-text.ts';
import { auditPortfolio } from '../../audit/portfolio.ts';
import { weakest } from '../../audit/score.ts';
import type { SiteCheck, SiteInput } from '../site-input.ts';
import { findingItem } from './finding-item.ts';
import type { FindingItem } from './finding-item.ts';

/** How ready the portfolio is by what employers look for. */
export interface AuditSummary {
  /** The score of the weakest area, in a sentence. */
  readonly overall: string;
  readonly areas: readonly { readonly name: string; readonly score: string }[];
  /** What lifts the weakest area most; at most three. */
  readonly first: readonly FindingItem[];
}

/** Asks the questions of `modelfolio audit`; all of them stand in its report. */
export function auditSummary({ portfolio }: SiteInput, check: SiteCheck): AuditSummary {
  const audit = auditPortfolio(portfolio);
  const { scores } = audit;
  return {
    overall: overallText(weakest(scores)),
    areas: AREAS.map((area) => ({
      name: AREA_NAMES[area],
      score: scores[area] === undefined ? 'not asked' : `${scores[area]} of 100`,
    })),
    first: firstSteps(audit, scores).map(({ finding }) => findingItem(finding, check)),
  };
}
