import type { LensId } from '../manifest/schema/lens-ids.ts';
import { AREA_NAMES } from './area.ts';
import type { Area } from './area.ts';

/** The overall score in a sentence; of nothing that could be asked, that. */
export function overallText(
  overall: { readonly area: Area; readonly score: number } | undefined,
  lens?: LensId,
): string {
  if (!overall) return 'Nothing could be asked: there is no project to look at.';
  const reader = lens ? ` for the reader \`${lens}\`` : '';
  return `Readiness ${overall.score} of 100${reader}, the score of the weakest area: ${AREA_NAMES[overall.area]}.`;
}
