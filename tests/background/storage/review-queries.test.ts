import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type HamishDatabase, openDatabase } from '../../../src/background/storage/database';
import { createNotesStore } from '../../../src/background/storage/notes-store';
import {
  createReviewQueries,
  type ReviewQueries,
} from '../../../src/background/storage/review-queries';
import { createReviewStore } from '../../../src/background/storage/review-store';
import type { Note } from '../../../src/core/notes/note';
import { DIRECTIONS, newCard } from '../../../src/core/review/review-card';
import { aNote } from '../../core/notes/a-note';
import { aCard, anAnswer, DAY, HOUR, NOON, UTC } from '../../core/review/a-card';

let database: HamishDatabase;
let queries: ReviewQueries;

beforeEach(() => {
  database = openDatabase('test');
  queries = createReviewQueries(database);
});

afterEach(async () => {
  await database.delete();
});

const noteOf = (entry: string, changes: Partial<Note> = {}) =>
  aNote({ id: `note on ${entry}`, entry, ...changes });
const freshOnes = async (count = 9) => (await queries.fresh(count, DIRECTIONS)).map(({ id }) => id);
const startedOnes = async (now = NOON) =>
  (await queries.started(now, DIRECTIONS)).map(({ entry }) => entry);

describe('new cards', () => {
  test('come in the order of saving, one an entry, and no more than asked for', async () => {
    await database.notes.bulkPut([
      noteOf('b', { createdAt: 2 }),
      noteOf('a', { createdAt: 1 }),
      noteOf('a', { id: 'another note', createdAt: 3 }),
      noteOf('c', { createdAt: 2, id: 'z' }),
    ]);
    await expect(freshOnes()).resolves.toEqual([
      'arabic-english/a',
      'arabic-english/b',
      'arabic-english/c',
    ]);
    await expect(freshOnes(2)).resolves.toHaveLength(2);
  });

  test('are none of what is answered, set aside, known, or not asked by itself', async () => {
    const all = ['answered', 'aside', 'known', 'passage/1', 'new'];
    await database.notes.bulkPut(all.map((entry) => noteOf(entry)));
    await database.notes.update('note on passage/1', { kind: 'passage' });
    await database.cards.bulkPut(
      DIRECTIONS.map((direction) =>
        aCard({}, { id: `${direction}/answered`, direction, entry: 'answered' }),
      ),
    );
    await createReviewStore(database).suspend(['aside'], 1);
    const { kind, headword, rendering } = aNote();
    await database.known.put({ entry: 'known', kind, headword, rendering, at: 1 });
    await expect(freshOnes()).resolves.toEqual(['arabic-english/new']);
  });

  test('come the other way round once the first is answered', async () => {
    await database.notes.put(noteOf('a'));
    await database.cards.put(aCard({}, { id: 'arabic-english/a', entry: 'a' }));
    await expect(freshOnes()).resolves.toEqual(['english-arabic/a']);
  });

  test('come again when their only answer was taken back', async () => {
    await database.notes.put(noteOf('a'));
    await database.cards.put(newCard('a', 'arabic-english'));
    await expect(freshOnes()).resolves.toEqual(['arabic-english/a']);
  });

  test('are found behind thousands that are answered, saved in one moment', async () => {
    const many = Array.from(
      { length: 1700 },
      (_, index) => `entry ${String(index).padStart(4, '0')}`,
    );
    await database.notes.bulkPut(many.map((entry) => noteOf(entry, { createdAt: 5 })));
    await database.cards.bulkPut(
      many
        .slice(0, -2)
        .flatMap((entry) =>
          DIRECTIONS.map((direction) =>
            aCard({}, { id: `${direction}/${entry}`, direction, entry }),
          ),
        ),
    );
    await expect(freshOnes()).resolves.toEqual([
      'arabic-english/entry 1698',
      'arabic-english/entry 1699',
    ]);
  });

  test('are passages first that the reader wants, in one direction, while they are there', async () => {
    await database.notes.bulkPut([noteOf('a'), noteOf('passage/1', { kind: 'passage' })]);
    const store = createReviewStore(database);
    await store.want('passage/1');
    await store.want('passage/gone');
    await expect(freshOnes()).resolves.toEqual(['arabic-english/passage/1', 'arabic-english/a']);
    await database.cards.update('arabic-english/passage/1', { memory: aCard().memory });
    await expect(freshOnes()).resolves.toEqual(['arabic-english/a']);
  });
});

describe('cards that were answered', () => {
  beforeEach(async () => {
    await database.notes.bulkPut(['a', 'b'].map((entry) => noteOf(entry)));
  });

  test('rest while their notes are gone, and come back with them and all they were', async () => {
    const card = aCard({}, { id: 'arabic-english/a', entry: 'a' });
    await database.cards.put(card);
    const notes = createNotesStore(database);
    await notes.remove(['note on a'], NOON);
    await expect(startedOnes()).resolves.toEqual([]);
    await notes.restore(['note on a']);
    await expect(queries.started(NOON, DIRECTIONS)).resolves.toEqual([card]);
  });

  test('do not rest while one of several notes is left', async () => {
    await database.notes.put(noteOf('a', { id: 'another' }));
    await database.cards.put(aCard({}, { id: 'arabic-english/a', entry: 'a' }));
    await createNotesStore(database).remove(['note on a'], NOON);
    await expect(startedOnes()).resolves.toEqual(['a']);
  });

  test('rest while they are set aside, known, or of another direction than is wanted', async () => {
    await database.cards.put(aCard({}, { id: 'arabic-english/a', entry: 'a' }));
    await expect(queries.started(NOON, ['english-arabic'])).resolves.toEqual([]);
    await createReviewStore(database).suspend(['a'], 1);
    await expect(startedOnes()).resolves.toEqual([]);
    await createReviewStore(database).resume(['a']);
    const { kind, headword, rendering } = aNote();
    await database.known.put({ entry: 'a', kind, headword, rendering, at: 1 });
    await expect(startedOnes()).resolves.toEqual([]);
    await database.known.clear();
    await expect(startedOnes()).resolves.toEqual(['a']);
  });

  test('are found though their last answer lies ahead of the clock', async () => {
    const far = NOON + 1000 * DAY;
    await database.cards.put(aCard({ last: far, due: far + DAY }, { id: 'x', entry: 'a' }));
    await database.cards.bulkPut(
      Array.from({ length: 60 }, (_, index) =>
        aCard(
          { last: NOON - DAY, due: NOON + 500 * DAY + index, days: 501 },
          { id: `b${index}`, entry: 'b' },
        ),
      ),
    );
    expect(await startedOnes()).toContain('a');
  });
});

test('the answers of a day are those of the reader’s day that count', async () => {
  const four = Date.UTC(2024, 4, 1, 4);
  const times = { early: four - 1, first: four, last: four + DAY - 1, late: four + DAY };
  await database.reviews.bulkPut([
    ...Object.entries(times).map(([id, at]) => anAnswer(aCard(), { id, at })),
    anAnswer(aCard(), { id: 'undone', at: four + HOUR, undoneAt: 1 }),
  ]);
  const found = await queries.answersOfDay(NOON, UTC);
  expect(found.map(({ id }) => id)).toEqual(['first', 'last']);
});
