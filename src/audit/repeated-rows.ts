import type { Project } from '../manifest/portfolio.ts';
import { ownDatasets } from './own-datasets.ts';

const WHO =
  'patients?|persons?|people|subjects?|participants?|users?|customers?|clients?|households?|famil(?:y|ies)|students?|pupils?|employees?|drivers?|riders?|players?|speakers?|writers?|authors?|visitors?|guests?|tenants?|borrowers?|devices?|machines?|sensors?|vehicles?|engines?|stores?|shops?|sellers?';
const WHAT =
  'visits?|stays?|admissions?|appointments?|scans?|images?|slices?|recordings?|readings?|measurements?|sessions?|trips?|rides?|orders?|transactions?|payments?|purchases?|invoices?|messages?|reviews?|posts?|tickets?|utterances?|sentences?|samples?|events?|hours?|days?|nights?|weeks?|months?|quarters?|years?';

/** "visit of a patient", "transactions by customers", "reading per machine". */
const OF_ONE = new RegExp(
  String.raw`\b(?:${WHAT})\b[^.;]{0,30}?\b(?:of|by|from|per|for)\s+(?:an?|one|the|each|every|single)?\s*(?:${WHO})\b`,
  'i',
);
/** "patient visit", "customer-month". */
const COMPOUND = new RegExp(String.raw`\b(?:${WHO})(?:[-/\s]|’s |'s )(?:${WHAT})\b`, 'i');
/** "one per person", "one row for each patient", "a single image of each patient". */
const ONCE = new RegExp(
  String.raw`\b(?:one|once|single|first|last|latest)\s+(?:\w+\s+){0,2}(?:per|for|of|from)\s+(?:each|every|an?|one)?\s*(?:${WHO})\b|\beach (?:${WHO}) (?:\w+ )?once\b`,
  'i',
);

/**
 * Whether what one row is, in the author's words, names someone who may stand behind several rows:
 * "visit of a patient", "customer-month". English only; "patient" alone is one row each.
 */
export function mayRepeat(unit: string): boolean {
  return !ONCE.test(unit) && (OF_ONE.test(unit) || COMPOUND.test(unit));
}

/** The first data set's words for a row of which several may belong together; undefined where none does. */
export function repeatedUnit(project: Project): string | undefined {
  return ownDatasets(project)
    .map(({ dataset }) => dataset.unit ?? '')
    .find(mayRepeat);
}

/**
 * The same, while nothing is said about how such rows were divided: no split by group or by time,
 * nothing that is kept together, and no answer that it does not matter.
 */
export function ungroupedUnit(project: Project): string | undefined {
  const { splits, leakage } = project.manifest;
  const { strategy = 'random', groupKey } = splits ?? {};
  const answer = leakage?.groupIndependence?.answer ?? 'not-checked';
  if (!splits || groupKey !== undefined || answer !== 'not-checked') return undefined;
  return ['none', 'group', 'temporal'].includes(strategy) ? undefined : repeatedUnit(project);
}
