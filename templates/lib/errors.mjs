/** The command was called wrongly; exit code 2. */
export class UsageError extends Error {
  exitCode = 2;
}

/** The command was right, but the work may not be done; exit code 1. */
export class RefusalError extends Error {
  exitCode = 1;
}
