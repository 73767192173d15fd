import { unzipSync } from 'fflate';
import initSqlJs, { type SqlValue } from 'sql.js/dist/sql-asm-memory-growth.js';

/** What lies in a package of Anki. */
export interface ReadApkg {
  readonly files: readonly string[];
  readonly media: string;
  /** The rows of a query. */
  readonly rows: (sql: string) => readonly Readonly<Record<string, SqlValue>>[];
}

/** Opens a package. */
export async function readApkg(bytes: Uint8Array): Promise<ReadApkg> {
  const files = unzipSync(bytes);
  const { Database } = await initSqlJs();
  const database = new Database(files['collection.anki2']);
  return {
    files: Object.keys(files),
    media: new TextDecoder().decode(files['media']),
    rows: (sql) => {
      const statement = database.prepare(sql);
      const found: Record<string, SqlValue>[] = [];
      while (statement.step()) found.push(statement.getAsObject());
      statement.free();
      return found;
    },
  };
}

/** All bytes of something that comes in pieces. */
export async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: number[] = [];
  for await (const piece of pieces) for (const byte of piece) all.push(byte);
  return Uint8Array.from(all);
}
