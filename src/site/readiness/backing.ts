import type { Fact } from '../../facts/fact.ts';
import { headlineOf } from '../../facts/facts.ts';
import { spokenName } from '../../facts/spoken-name.ts';
import { factText } from '../../facts/text.ts';
import type { Project } from '../../manifest/portfolio.ts';
import { EVIDENCE_LEVELS } from '../../manifest/schema/from.ts';
import type { EvidenceLevel } from '../../manifest/schema/from.ts';
import { evidenceWords } from '../fact-note.ts';
import type { SiteCheck } from '../site-input.ts';
import { placeLink } from './finding-item.ts';
import type { PlaceLink } from './finding-item.ts';

/** How many numbers of a project are backed how well. */
export interface LevelCount {
  readonly level: EvidenceLevel;
  readonly label: string;
  readonly count: number;
}

/** A number without a file behind it. */
export interface TypedNumber {
  readonly name: string;
  readonly text: string;
  readonly place: PlaceLink;
}

/** Numbers of a project by level, weakest first; levels no number has are left out. */
export function levelCounts(facts: readonly Fact[]): LevelCount[] {
  return EVIDENCE_LEVELS.map((level) => ({
    level,
    label: evidenceWords()[level].label,
    count: facts.filter(({ evidence }) => evidence.level === level).length,
  })).filter(({ count }) => count > 0);
}

/** Numbers only the author vouches for, in the order of the manifest. */
export function typedNumbers(facts: readonly Fact[], check: SiteCheck): TypedNumber[] {
  return facts
    .filter(({ evidence }) => evidence.level === 'self-reported')
    .toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
    .map((fact) => ({
      name: [spokenName(fact), fact.of, fact.split].filter(Boolean).join(', '),
      text: factText(fact, 'value'),
      place: placeLink(fact.place, check),
    }));
}

/** The number page, card and résumé lead with, in words; or why there is none and what to write. */
export function headlineWords({ manifest }: Project, facts: readonly Fact[]): string {
  const fact = headlineOf(facts);
  const primary = manifest.evaluation?.primaryMetric;
  if (fact) {
    const backed = evidenceWords()[fact.evidence.level].label.toLowerCase();
    return `${[spokenName(fact), factText(fact, 'value'), fact.split].filter(Boolean).join(', ')}; ${backed}.`;
  }
  if (!primary) return 'None: write `evaluation.primaryMetric`, the metric to lead with.';
  return `None: no result of ${primary} on rows kept from training. Write one under \`evaluation.metrics\` with its split.`;
}
