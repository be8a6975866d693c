import type { Finding } from '../finding.ts';

/** What a reporter may use besides the findings. */
export interface ReportOptions {
  /** Text of the files that findings point at, by file, to quote lines from. */
  readonly sources?: ReadonlyMap<string, string>;
  /** Whether to colour for a terminal; off unless asked for. */
  readonly colour?: boolean;
  /** Folder that findings are relative to, seen from where the report is read: `examples/showcase`. */
  readonly folder?: string;
}

/** Turns findings into text that ends with a line end; nothing found may give no text at all. */
export type Reporter = (findings: readonly Finding[], options?: ReportOptions) => string;
