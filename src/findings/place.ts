/** Where a value stands in a manifest: keys and list positions from the root. */
export type ManifestPath = readonly (string | number)[];

/** A position an author can open. `line` and `column` count from 1. */
export interface Place {
  /** Relative to the portfolio folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Characters to underline; at least 1. */
  readonly length: number;
  readonly path: ManifestPath;
}

/** Writes a manifest path the way people say it: `evaluation.metrics[0].value`. */
export function pathText(path: ManifestPath): string {
  return path.reduce<string>(
    (text, step) =>
      typeof step === 'number' ? `${text}[${step}]` : text ? `${text}.${step}` : step,
    '',
  );
}

/** The start of a file, for findings about the file as a whole. */
export function fileStart(file: string): Place {
  return { file, line: 1, column: 1, length: 1, path: [] };
}
