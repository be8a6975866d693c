/** A file of a run that is there, with its content; undefined for what is neither JSON nor YAML. */
export interface RunFile {
  readonly file: string;
  readonly value: unknown;
}
