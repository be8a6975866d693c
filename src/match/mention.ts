/** A place in a text where a skill is named. */
export interface SkillMention {
  /** Id of the skill in the lexicon. */
  readonly skill: string;
  /** First character, counted from 0 in UTF-16 units of the text as given. */
  readonly start: number;
  /** Character after the last one. */
  readonly end: number;
}
