import initSqlJs from 'sql.js/dist/sql-asm-memory-growth.js';
import { writeApkg } from '../../../core/transfer/anki/write-apkg';
import type { NotesIn } from '../../../core/transfer/notes-in-order';

/**
 * Notes as a package for Anki, with the SQLite that needs no WebAssembly: pages of an extension
 * may only run that where their security policy says so.
 */
export async function* writeAnkiPackage(
  notesIn: NotesIn,
  exportedAt: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  yield* writeApkg(notesIn, exportedAt, await initSqlJs());
}
