/** What the process ends with; scripts decide on these and on nothing else. */
export const EXIT = {
  /** Everything asked for was done, and no error was found. */
  clean: 0,
  /** The portfolio has errors; they were printed. */
  errors: 1,
  /** The command was used wrongly, or a file could not be read or written. */
  usage: 2,
  /** There was too little in the input for any answer. */
  inconclusive: 3,
  /** modelfolio itself failed (EX_SOFTWARE of sysexits.h). */
  bug: 70,
} as const;
