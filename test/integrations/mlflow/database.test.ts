import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { withTables } from '../../../integrations/mlflow/database.ts';
import { withFolder } from '../cli/temporary-folder.ts';

const SQL = `
  CREATE TABLE runs (id TEXT, "odd ""name" TEXT);
  INSERT INTO runs VALUES ('a', '1'), ('b', '2'), ('c', '2');
  CREATE VIEW endless AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT id FROM n;
`;

test('reads the columns a table has, and rows for which every condition holds', async () => {
  await withDatabase(async (file) => {
    const columns = ['id', 'missing'];
    const where = [
      { column: 'odd "name', among: ['2'] },
      { column: 'id', among: ['a', 'b'] },
    ];
    const read = await withTables(file, (tables) => ({
      columns: tables.columnsOf('runs'),
      rows: tables.rowsOf('runs', { columns, where }),
      values: tables.valuesOf('runs', 'odd "name'),
    }));
    expect(read.columns).toEqual(['id', 'odd "name']);
    expect(read.rows.map((row) => ({ ...row }))).toEqual([{ id: 'b' }]);
    expect(read.values).toEqual(['1', '2']);
  });
});

test('gives nothing for missing tables and columns, and looks into no view', async () => {
  await withDatabase(async (file) => {
    const read = await withTables(file, (tables) => [
      tables.rowsOf('missing', { columns: ['id'] }),
      tables.rowsOf('runs', { columns: ['missing'] }),
      tables.rowsOf('runs', { columns: ['id'], where: [{ column: 'missing', among: ['a'] }] }),
      tables.columnsOf('endless'),
      tables.rowsOf('endless', { columns: ['id'] }),
      tables.valuesOf('endless', 'id'),
    ]);
    expect(read).toEqual([[], [], [], [], [], []]);
  });
});

async function withDatabase(use: (file: string) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    const file = join(folder, 'a.db');
    const database = new DatabaseSync(file);
    database.exec(SQL);
    database.close();
    await use(file);
  });
}
