import type { Finding } from '../../src/findings/finding.ts';
import { reportPretty } from '../../src/findings/reporters/pretty.ts';

/** Stops a build with every finding of every manifest, as the command line prints them. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
  /** Astro prints errors of this type as the author's, not as its own. */
  readonly type = 'AstroUserError';
  readonly findings: readonly Finding[];
  constructor(findings: readonly Finding[], { sources }: { sources: ReadonlyMap<string, string> }) {
    super(`The portfolio has errors.\n\n${reportPretty(findings, { sources, colour: false })}`);
    this.findings = findings;
    this.stack = '';
  }
}
