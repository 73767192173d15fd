import type { AnkiEntry } from './anki-entries';
import { AnkiFailure } from './anki-failure';
import { CARD_STYLE, DECK_NAME, FIELDS, NOTE_TYPE_NAME, TEMPLATES } from './note-type';

/**
 * Calls a running Anki through AnkiConnect.
 *
 * @throws AnkiFailure where it does not do what it is asked
 */
export type CallAnki = (action: string, params?: object) => Promise<unknown>;

/** How many entries Anki has got. */
export interface SentToAnki {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** The version of AnkiConnect's interface that is spoken here. */
export const ANKI_CONNECT_VERSION = 6;

/** Entries that are asked about at once. */
const BATCH = 50;

/**
 * Puts entries into a running Anki: what it does not have is added, what it has is brought up to
 * date, known by its id. Nothing is ever there twice.
 *
 * @throws AnkiFailure with everything that was sent before still in Anki
 */
export async function sendToAnki(
  call: CallAnki,
  entries: AsyncIterable<AnkiEntry>,
): Promise<SentToAnki> {
  await prepare(call);
  const sent = { added: 0, updated: 0, unchanged: 0 };
  let batch: AnkiEntry[] = [];
  const send = async () => {
    const counts = await sendBatch(call, batch);
    sent.added += counts.added;
    sent.updated += counts.updated;
    sent.unchanged += counts.unchanged;
    batch = [];
  };
  for await (const entry of entries) {
    batch.push(entry);
    if (batch.length === BATCH) await send();
  }
  if (batch.length > 0) await send();
  return sent;
}

async function prepare(call: CallAnki): Promise<void> {
  const answer = (await call('requestPermission')) as { readonly permission?: unknown } | null;
  if (answer?.permission !== 'granted') throw new AnkiFailure('refused');
  const version = await call('version');
  if (typeof version !== 'number' || version < ANKI_CONNECT_VERSION)
    throw new AnkiFailure('tooOld');
  await call('createDeck', { deck: DECK_NAME });
  const types = (await call('modelNames')) as readonly string[];
  if (!types.includes(NOTE_TYPE_NAME)) {
    await call('createModel', {
      modelName: NOTE_TYPE_NAME,
      inOrderFields: FIELDS,
      css: CARD_STYLE,
      isCloze: false,
      cardTemplates: TEMPLATES.map(({ name, front, back }) => ({
        Name: name,
        Front: front,
        Back: back,
      })),
    });
    return;
  }
  const fields = (await call('modelFieldNames', {
    modelName: NOTE_TYPE_NAME,
  })) as readonly string[];
  if (FIELDS.some((field) => !fields.includes(field))) throw new AnkiFailure('otherNoteType');
}

/** A note as AnkiConnect tells of it. */
interface NoteInfo {
  readonly noteId: number;
  readonly tags: readonly string[];
  readonly fields: Readonly<Record<string, { readonly value: string }>>;
}

async function sendBatch(call: CallAnki, entries: readonly AnkiEntry[]): Promise<SentToAnki> {
  const existing = await notesOf(call, entries);
  const fresh = entries.filter(({ guid }) => !existing.has(guid));
  if (fresh.length > 0)
    await call('addNotes', {
      notes: fresh.map(({ fields, tags }) => ({
        deckName: DECK_NAME,
        modelName: NOTE_TYPE_NAME,
        fields,
        tags,
        options: { allowDuplicate: false, duplicateScope: 'deck' },
      })),
    });
  let updated = 0;
  for (const entry of entries) {
    const note = existing.get(entry.guid);
    if (note === undefined || isSame(note, entry)) continue;
    await call('updateNoteFields', { note: { id: note.noteId, fields: entry.fields } });
    await call('addTags', { notes: [note.noteId], tags: entry.tags.join(' ') });
    updated += 1;
  }
  return { added: fresh.length, updated, unchanged: existing.size - updated };
}

/** What Anki has already of these entries, by guid. */
async function notesOf(
  call: CallAnki,
  entries: readonly AnkiEntry[],
): Promise<ReadonlyMap<string, NoteInfo>> {
  const ids = entries.map(({ guid }) => `Id:${guid}`).join(' OR ');
  const notes = await call('findNotes', { query: `"note:${NOTE_TYPE_NAME}" (${ids})` });
  const infos = (await call('notesInfo', { notes })) as readonly NoteInfo[];
  return new Map(infos.map((info) => [info.fields['Id']?.value ?? '', info]));
}

/** The reader's own tags in Anki are left to them. */
function isSame({ fields, tags }: NoteInfo, entry: AnkiEntry): boolean {
  const has = new Set(tags.map((tag) => tag.toLowerCase()));
  return (
    FIELDS.every((field) => fields[field]?.value === entry.fields[field]) &&
    entry.tags.every((tag) => has.has(tag.toLowerCase()))
  );
}
