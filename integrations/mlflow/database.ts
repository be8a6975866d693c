import type { DatabaseSync } from 'node:sqlite';

/** A row with the columns that were asked for; those the table lacks are absent. */
export type Row = Readonly<Record<string, unknown>>;

export interface RowsWanted {
  readonly columns: readonly string[];
  /** Only rows for which all of these hold. */
  readonly where?: readonly Condition[];
}

/** A column holds one of these texts. */
export interface Condition {
  readonly column: string;
  readonly among: readonly string[];
}

/** Tables of a database, read by the names of their columns. */
export interface Tables {
  /** Names of a table's columns; empty where there is no such table. */
  columnsOf(table: string): readonly string[];
  /** Rows of a table; none where it or the column of the condition is missing. */
  rowsOf(table: string, wanted: RowsWanted): readonly Row[];
  /** Different values of a column. */
  valuesOf(table: string, column: string): readonly unknown[];
}

/** Most values a condition may have; SQLite allows 32766. */
const MOST_VALUES = 10_000;

/**
 * Opens a private copy of a database and lends its tables. A transaction that was under way when the
 * copy was made is undone in the copy, which is why it is opened for writing.
 * @throws whatever SQLite says about a file that is damaged or none of its own
 */
export async function withTables<T>(path: string, use: (tables: Tables) => T): Promise<T> {
  // Loaded here: a Node without it must still start, and most folders hold no database.
  const { DatabaseSync } = await import('node:sqlite');
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: false });
  try {
    database.exec('PRAGMA trusted_schema = OFF');
    return use(tablesOf(database));
  } finally {
    database.close();
  }
}

function tablesOf(database: DatabaseSync): Tables {
  const columnsOf = (table: string) =>
    isTable(database, table)
      ? database
          .prepare(`PRAGMA table_info(${quoted(table)})`)
          .all()
          .map(({ name }) => String(name))
      : [];
  return {
    columnsOf,
    rowsOf: (table, { columns, where = [] }) => {
      const there = columnsOf(table);
      const asked = columns.filter((column) => there.includes(column));
      if (asked.length === 0 || where.some(({ column }) => !there.includes(column))) return [];
      const conditions = where.map(shortened);
      const select = `SELECT ${asked.map(quoted).join(', ')} FROM ${quoted(table)}`;
      return database
        .prepare(select + conditionOf(conditions))
        .all(...conditions.flatMap(({ among }) => among));
    },
    valuesOf: (table, column) =>
      columnsOf(table).includes(column)
        ? database
            .prepare(`SELECT DISTINCT ${quoted(column)} AS value FROM ${quoted(table)}`)
            .all()
            .map(({ value }) => value)
        : [],
  };
}

// A view is a program of whoever made the file, and may never end.
function isTable(database: DatabaseSync, name: string): boolean {
  const found = database.prepare(
    `SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ? AND sql NOT LIKE '%VIRTUAL%'`,
  );
  return found.get(name) !== undefined;
}

function shortened({ column, among }: Condition): Condition {
  return { column, among: among.slice(0, MOST_VALUES) };
}

function conditionOf(conditions: readonly Condition[]): string {
  const parts = conditions.map(
    ({ column, among }) => `${quoted(column)} IN (${among.map(() => '?').join(', ')})`,
  );
  return parts.length === 0 ? '' : ` WHERE ${parts.join(' AND ')}`;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
