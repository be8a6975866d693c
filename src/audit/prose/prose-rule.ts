/** What an author's prose is held to, for people who ask. Found by the files beside this one. */
export interface ProseRule {
  /** `prose/<name>`, as findings carry it. */
  readonly id: string;
  /** What must hold, one plain sentence. */
  readonly holds: string;
  /** Why readers gain by it. */
  readonly why: string;
  /** Standard the rule comes from, with its year. */
  readonly source?: string;
  /** Lines of a case study the rule has nothing to say about. */
  readonly good: readonly string[];
  /** Lines of a case study the rule remarks on. */
  readonly bad: readonly string[];
  /** What to type. */
  readonly help: string;
}
