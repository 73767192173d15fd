import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Note } from '../../../../src/core/notes/note';
import { ankiEntries } from '../../../../src/core/transfer/anki/anki-entries';
import { AnkiFailure } from '../../../../src/core/transfer/anki/anki-failure';
import { sendToAnki } from '../../../../src/core/transfer/anki/send-to-anki';
import { notesInMemory } from '../../../../src/core/transfer/notes-in-order';
import { connectToAnki } from '../../../../src/pages/notebook/transfer/call-anki';
import { aNote } from '../../notes/a-note';
import { type FakeAnki, startFakeAnki } from './fake-anki';

let anki: FakeAnki;

beforeEach(async () => {
  anki = await startFakeAnki();
});

afterEach(() => anki.stop());

const CAIRO = aNote();
const TOKYO = aNote({ id: 'b', entry: 'place/طوكيو', headword: 'طوكيو', rendering: 'Tokyo' });

const send = (notes: readonly Note[], key = '') =>
  sendToAnki(connectToAnki(key, anki.url), ankiEntries(notesInMemory(notes)));

/** Why notes did not reach Anki. */
async function failure(key = '', url = anki.url): Promise<AnkiFailure> {
  const call = connectToAnki(key, url);
  const error: unknown = await sendToAnki(call, ankiEntries(notesInMemory([CAIRO]))).catch(
    (cause: unknown) => cause,
  );
  if (!(error instanceof AnkiFailure)) throw new Error(`No failure of Anki: ${String(error)}`);
  return error;
}

test('makes the deck and the note type and adds the notes', async () => {
  expect(await send([CAIRO, TOKYO])).toEqual({ added: 2, updated: 0, unchanged: 0 });
  expect([...anki.decks]).toEqual(['Hamish']);
  const model = anki.models.get('Hamish');
  expect(model?.inOrderFields).toEqual(['Id', 'Arabic', 'English', 'Sentences', 'Notes']);
  expect(model?.cardTemplates).toHaveLength(2);
  expect(model?.css).toContain('direction: rtl');
  expect(anki.notes.map(({ deckName, fields }) => [deckName, fields['English']])).toEqual([
    ['Hamish', 'Cairo'],
    ['Hamish', 'Tokyo'],
  ]);
  expect(anki.notes[0]?.tags).toEqual(['hamish', 'place', 'cities']);
});

test('updates what is there instead of doubling it, and leaves what has not changed', async () => {
  await send([CAIRO, TOKYO]);
  expect(await send([CAIRO, TOKYO])).toEqual({ added: 0, updated: 0, unchanged: 2 });
  anki.notes[1]?.tags.push('mine');
  const changed = { ...TOKYO, rendering: 'Tōkyō', tags: ['Asia'] };
  expect(await send([CAIRO, changed])).toEqual({ added: 0, updated: 1, unchanged: 1 });
  expect(anki.notes).toHaveLength(2);
  expect(anki.notes[1]?.fields['English']).toBe('Tōkyō');
  expect(anki.notes[1]?.tags).toEqual(['hamish', 'place', 'cities', 'mine', 'Asia']);
});

test('sends many entries, some at a time', async () => {
  const many = Array.from({ length: 120 }, (_, at) => aNote({ id: `${at}`, entry: `term/${at}` }));
  expect(await send(many)).toEqual({ added: 120, updated: 0, unchanged: 0 });
  expect(anki.actions.filter((action) => action === 'addNotes')).toHaveLength(3);
});

test('knows the key where one is asked for', async () => {
  anki.key = 'secret';
  expect((await failure()).code).toBe('needsKey');
  expect((await failure('wrong')).code).toBe('needsKey');
  expect(await send([CAIRO], 'secret')).toMatchObject({ added: 1 });
});

describe('says why it did not work', () => {
  test('when Anki is not running', async () => {
    await anki.stop();
    expect((await failure()).code).toBe('notRunning');
    anki = await startFakeAnki();
  });

  test.each<[string, Partial<FakeAnki>, string]>([
    ['its user refuses', { permission: 'denied' }, 'refused'],
    ['it is set to refuse', { status: 403 }, 'refused'],
    ['it is too old', { version: 5 }, 'tooOld'],
  ])('when %s', async (_, state, code) => {
    Object.assign(anki, state);
    expect((await failure()).code).toBe(code);
    expect(anki.notes).toEqual([]);
  });

  test('when somebody else has a note type of our name', async () => {
    anki.models.set('Hamish', { inOrderFields: ['Front'], css: '', cardTemplates: [] });
    expect((await failure()).code).toBe('otherNoteType');
  });

  test('when Anki says something else', async () => {
    anki.decks.add = () => {
      throw new Error('collection is not available');
    };
    expect(await failure()).toMatchObject({
      code: 'answered',
      detail: 'collection is not available',
    });
  });
});
