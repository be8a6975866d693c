import entry from 'highs';

// The package's types describe its CommonJS build; what is loaded here exports the loader itself.
const exported: unknown = entry;
const solver = await (exported as typeof entry.default)();

/** One outcome's counts: a row per group, a column per bin. */
export interface BinTable {
  readonly counts: readonly (readonly number[])[];
  /** Whether a reader sees the count. */
  readonly isShown: (group: number, bin: number) => boolean;
  /** Place from which the sum of a group's bins is known, besides the sum of all. */
  readonly cut: number;
  /** Whether curves of all rows tell the sum over the groups. */
  readonly knowsColumns: boolean;
}

/** Least and most that a count may be for a reader who sees the others that are shown, and all sums. */
export function readerRange(table: BinTable, [group, bin]: readonly [number, number]): number[] {
  return (['Minimize', 'Maximize'] as const).map((aim) =>
    Math.round(solver.solve(program(table, { aim, cell: name(group, bin) })).ObjectiveValue),
  );
}

function program(
  { counts, isShown, cut, knowsColumns }: BinTable,
  { aim, cell }: { readonly aim: string; readonly cell: string },
): string {
  const cells = counts.flatMap((row, group) =>
    row.map((value, bin) => ({ group, bin, value, hidden: !isShown(group, bin) })),
  );
  const hidden = cells.filter((one) => one.hidden);
  const keyed = hidden.flatMap((one) => [
    { ...one, key: `r${one.group}${one.bin < cut ? 'a' : 'b'}` },
    ...(knowsColumns ? [{ ...one, key: `c${one.bin}` }] : []),
  ]);
  const sums = [...Map.groupBy(keyed, ({ key }) => key)].map(
    ([key, terms]) =>
      ` ${key}: ${terms.map((one) => name(one.group, one.bin)).join(' + ')} = ${terms.reduce((sum, { value }) => sum + value, 0)}`,
  );
  const names = hidden.map((one) => name(one.group, one.bin));
  const bounds = names.map((one) => ` 0 <= ${one} <= 100000`);
  return [
    aim,
    ` o: ${cell}`,
    'Subject To',
    ...sums,
    'Bounds',
    ...bounds,
    'General',
    ...names.map((one) => ` ${one}`),
    'End',
    '',
  ].join('\n');
}

function name(group: number, bin: number): string {
  return `x${group}y${bin}`;
}
