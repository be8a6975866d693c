import type { Finding } from '../../findings/finding.ts';
import type { Project } from '../portfolio.ts';

/** Looks at one checked project and remarks on what cannot be right. */
export interface ManifestRule {
  /** `<area>/<name>`, as the file is called: `rules/metrics/grim.ts` is `metrics/grim`. */
  readonly id: string;
  /** What must hold, one plain sentence. */
  readonly holds: string;
  /** Paper or standard the rule comes from, with its year. */
  readonly source?: string;
  /**
   * Manifest parts in YAML the rule has nothing to say about. Merged over a small project with two
   * classes, `ill` (positive) and `well`. They are the rule's tests, and shown to authors.
   */
  readonly good: readonly string[];
  /** Manifest parts the rule remarks on, each at least once. */
  readonly bad: readonly string[];
  /** Pure; never throws, whatever passed the schema. */
  find(project: Project): readonly Finding[];
}
