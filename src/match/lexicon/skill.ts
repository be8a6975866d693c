/** What sort of thing a skill is; requirements of one kind are compared in the same way. */
export type SkillKind =
  | 'language'
  | 'library'
  | 'platform'
  | 'tool'
  | 'data-store'
  | 'method'
  | 'task'
  | 'practice'
  | 'statistics'
  | 'field';

/**
 * Where the entry and its spelling were taken from: simple-icons (CC0), GitHub Linguist (MIT),
 * O*NET (CC BY 4.0, U.S. Department of Labor), or this project's own list.
 */
export type SkillSource = 'linguist' | 'onet' | 'own' | 'simple-icons';

/** One skill employers ask for, with the ways it is written. */
export interface Skill {
  /** Unique and stable, lower case with hyphens: `scikit-learn`. */
  readonly id: string;
  /** As people write it: `scikit-learn`. Matched whatever the case, unless `exact` holds it too. */
  readonly name: string;
  readonly kind: SkillKind;
  /** Other spellings, matched whatever the case: `sklearn`, `scikit learn`. */
  readonly aliases?: readonly string[];
  /**
   * Spellings matched letter for letter: `R`, `Go`. For words that mean something else in lower
   * case. One word each.
   */
  readonly exact?: readonly string[];
  /**
   * Words of which one must stand near an `exact` spelling, lower case, for words that stay
   * ambiguous: `Spark` beside `data`. Standing in one list with another skill is enough as well.
   * Absent when the spelling alone is enough.
   */
  readonly near?: readonly string[];
  /** Phrases, whatever the case, in which a spelling means something else: `go to`, `series c`. */
  readonly notWhen?: readonly string[];
  /** Ids of skills this one is a case of, one way: PyTorch is deep learning, never the reverse. */
  readonly parents?: readonly string[];
  readonly source: SkillSource;
}
