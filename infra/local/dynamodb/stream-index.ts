import { DatabaseSync } from 'node:sqlite';

/**
 * dynoxide keeps every stream record in one SQLite table and looks for the last of them at each
 * write without an index: measured, a write took 0.5 ms after 2,500 records and 3.6 ms after 20,000.
 * With this index it stays at 0.3 ms. It is kept in dynoxide's own file, so it is made once.
 */
export function indexStream(file: string): void {
  const database = new DatabaseSync(file, { timeout: 2_000 });
  database.exec(
    `CREATE INDEX IF NOT EXISTS accord_stream_order
     ON _stream_records (table_name, CAST(sequence_number AS INTEGER))`,
  );
  database.close();
}
