/** What a command may touch of the world it was started in. Only main.ts connects it to a process. */
export interface Io {
  /** Writes to standard output. */
  readonly out: (text: string) => void;
  /** Writes to standard error. */
  readonly err: (text: string) => void;
  /** Folder that relative paths start from, absolute. */
  readonly cwd: string;
  /** Whether the output may carry terminal colours. */
  readonly colour: boolean;
  /** Version of this package. */
  readonly version: string;
}
