/** A date as it is written, when it names a day; a month or a year does not, and no day is made up. */
export function fullDay(date: string | undefined): string | undefined {
  return date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined;
}

/** The latest of some dates that name a day. */
export function latestDay(dates: readonly (string | undefined)[]): string | undefined {
  return dates
    .flatMap((date) => fullDay(date) ?? [])
    .toSorted()
    .at(-1);
}
