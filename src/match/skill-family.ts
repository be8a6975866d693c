import { LEXICON } from './lexicon/lexicon.ts';
import type { SkillKind } from './lexicon/skill.ts';

/** Skills that may stand in for one another in a list: a library for a platform, never for a test. */
export type SkillFamily = 'language' | 'software' | 'knowledge';

/** The family of a skill; `knowledge` for an id the lexicon does not have. */
export function skillFamily(id: string): SkillFamily {
  families ??= new Map(LEXICON.map((skill) => [skill.id, FAMILIES[skill.kind]]));
  return families.get(id) ?? 'knowledge';
}

// Built at the first posting: a command that matches nothing does not wait for it.
let families: ReadonlyMap<string, SkillFamily> | undefined;

const FAMILIES: Readonly<Record<SkillKind, SkillFamily>> = {
  language: 'language',
  library: 'software',
  platform: 'software',
  tool: 'software',
  'data-store': 'software',
  method: 'knowledge',
  task: 'knowledge',
  practice: 'knowledge',
  statistics: 'knowledge',
  field: 'knowledge',
};
