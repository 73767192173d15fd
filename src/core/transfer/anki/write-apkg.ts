import type { SqlJsStatic } from 'sql.js';
import { zipFiles } from '../formats/zip-files';
import type { NotesIn } from '../notes-in-order';
import { type AnkiEntry, ankiEntries } from './anki-entries';
import { COLLECTION_SCHEMA, collectionRow } from './collection-schema';
import { firstFieldSum } from './first-field-sum';
import { DECK_ID, FIELDS, NOTE_TYPE_ID, TEMPLATES } from './note-type';

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/**
 * Notes as a package that Anki opens, piece by piece: one note an entry with all the sentences it
 * was met in, a card in each direction. Opened again later, it updates what is there.
 */
export async function* writeApkg(
  notesIn: NotesIn,
  exportedAt: number,
  { Database }: SqlJsStatic,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const database = new Database();
  try {
    database.run(COLLECTION_SCHEMA);
    const columns = collectionRow(exportedAt);
    database.run(`INSERT INTO col VALUES (${columns.map(() => '?').join()})`, columns);
    await insertEntries(database, notesIn, exportedAt);
    yield* zipFiles([
      { name: 'collection.anki2', bytes: database.export() },
      // Sounds and pictures by number: there are none.
      { name: 'media', bytes: new TextEncoder().encode('{}') },
    ]);
  } finally {
    database.close();
  }
}

async function insertEntries(
  database: InstanceType<SqlJsStatic['Database']>,
  notesIn: NotesIn,
  exportedAt: number,
): Promise<void> {
  const insertNote = database.prepare(
    `INSERT INTO notes VALUES (?, ?, ${NOTE_TYPE_ID}, ?, -1, ?, ?, ?, ?, 0, '')`,
  );
  const insertCard = database.prepare(
    `INSERT INTO cards VALUES (?, ?, ${DECK_ID}, ?, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')`,
  );
  database.run('BEGIN');
  // Anki gives rows whose ids it has already other ones; by these it only tells ours apart.
  let number = 0;
  for await (const entry of ankiEntries(notesIn)) {
    number += 1;
    const id = exportedAt + number;
    const seconds = Math.floor(entry.updatedAt / 1000);
    insertNote.run([id, entry.guid, seconds, tagsOf(entry), ...(await fieldsOf(entry))]);
    for (const ord of cardsOf(entry))
      insertCard.run([exportedAt + number * TEMPLATES.length + ord, id, ord, seconds, number]);
  }
  database.run('COMMIT');
  insertNote.free();
  insertCard.free();
}

/** Anki looks tags up with a space on both sides. */
function tagsOf({ tags }: AnkiEntry): string {
  return ` ${tags.join(' ')} `;
}

async function fieldsOf({ fields }: AnkiEntry): Promise<[string, string, number]> {
  const values = FIELDS.map((name) => fields[name]);
  return [values.join('\x1f'), fields.Arabic, await firstFieldSum(values[0] ?? '')];
}

/** The directions that have something to ask: see `req` in the note type. */
function cardsOf({ fields }: AnkiEntry): readonly number[] {
  return [fields.Arabic, fields.English].flatMap((front, ord) => (front === '' ? [] : ord));
}
