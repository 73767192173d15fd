import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type HamishDatabase, openDatabase } from '../../../src/background/storage/database';
import { createReviewStore, type ReviewStore } from '../../../src/background/storage/review-store';
import type { GivenAnswer } from '../../../src/core/review/given-answer';
import { RATINGS } from '../../../src/core/review/review-card';
import { DAY, HOUR, MINUTE, NOON, UTC } from '../../core/review/a-card';

const ENTRY = 'place/القاهرة';
const CARD = `arabic-english/${ENTRY}`;

let database: HamishDatabase;
let store: ReviewStore;

beforeEach(() => {
  database = openDatabase('test');
  store = createReviewStore(database);
});

afterEach(async () => {
  await database.delete();
});

function given(changes: Partial<GivenAnswer> = {}): GivenAnswer {
  const answer = { id: 'first', entry: ENTRY, direction: 'arabic-english', rating: 3 } as const;
  return { ...answer, reps: 0, took: 1500, ...changes };
}

const answer = (changes: Partial<GivenAnswer> = {}, now = NOON) =>
  store.answer(given(changes), now, UTC);
const theCard = () => database.cards.get(CARD);

describe('an answer', () => {
  test('is kept with what it was before, and moves its card on', async () => {
    await answer();
    await expect(theCard()).resolves.toMatchObject({
      entry: ENTRY,
      direction: 'arabic-english',
      memory: { phase: 'learning', last: NOON, due: NOON + 10 * MINUTE, reps: 1 },
    });
    await expect(database.reviews.toArray()).resolves.toEqual([
      {
        id: 'first',
        card: CARD,
        entry: ENTRY,
        direction: 'arabic-english',
        rating: 3,
        at: NOON,
        elapsedDays: 0,
        took: 1500,
        before: expect.objectContaining({ phase: 'new', last: null, reps: 0 }),
        turn: 1,
        undoneAt: null,
      },
    ]);
  });

  test('counts once however often it is sent, at once or later', async () => {
    await Promise.all([answer(), answer(), answer()]);
    const before = await theCard();
    await answer({}, NOON + HOUR);
    await expect(theCard()).resolves.toEqual(before);
    await expect(database.reviews.count()).resolves.toBe(1);
  });

  test('does not count when the card was answered elsewhere since it was shown', async () => {
    await answer();
    await answer({ id: 'of another window', rating: 1 });
    await expect(database.reviews.count()).resolves.toBe(1);
    await expect(theCard()).resolves.toMatchObject({ memory: { reps: 1 } });
  });

  test('does not touch the other way round', async () => {
    await answer();
    await expect(store.cards()).resolves.toHaveLength(1);
    await answer({ id: 'second', direction: 'english-arabic' });
    expect((await store.cards()).map(({ memory }) => memory.reps)).toEqual([1, 1]);
  });

  test('is kept with its card or not at all', async () => {
    database.cards.hook('creating', () => {
      throw new Error('disk full');
    });
    await expect(answer()).rejects.toThrow('disk full');
    await expect(database.reviews.count()).resolves.toBe(0);
    await expect(database.cards.count()).resolves.toBe(0);
  });

  test('survives a restart', async () => {
    await answer();
    database.close();
    database = openDatabase('test');
    store = createReviewStore(database);
    await expect(store.lastAnswer()).resolves.toMatchObject({ id: 'first' });
    await expect(theCard()).resolves.toMatchObject({ memory: { reps: 1 } });
  });
});

describe('undo', () => {
  test('has the card as it was, keeps the answer as one that does not count', async () => {
    await answer();
    const before = await theCard();
    await answer({ id: 'second', reps: 1, rating: 1 }, NOON + DAY);
    await expect(store.undo('second', NOON + DAY + 1)).resolves.toEqual(before);
    await expect(theCard()).resolves.toEqual(before);
    await expect(store.lastAnswer()).resolves.toMatchObject({ id: 'first' });
    await expect(database.reviews.get('second')).resolves.toMatchObject({
      undoneAt: NOON + DAY + 1,
    });
  });

  test('goes back answer by answer, to a card that was never answered', async () => {
    await answer();
    await answer({ id: 'second', reps: 1 });
    await store.undo('second', 1);
    await store.undo('first', 1);
    await expect(theCard()).resolves.toMatchObject({ memory: { phase: 'new', reps: 0 } });
    await expect(store.lastAnswer()).resolves.toBeNull();
  });

  test('gives the same when asked twice, and leaves what was answered since', async () => {
    await answer();
    const undone = await store.undo('first', 1);
    await expect(store.undo('first', 2)).resolves.toEqual(undone);
    await expect(database.reviews.get('first')).resolves.toMatchObject({ undoneAt: 1 });
    await answer({ id: 'again', rating: 4 });
    const after = await theCard();
    await expect(store.undo('first', 3)).resolves.toBeNull();
    await expect(theCard()).resolves.toEqual(after);
  });

  test('takes back no answer but the last one of a card', async () => {
    await answer();
    await answer({ id: 'second', reps: 1 });
    await expect(store.undo('first', 1)).resolves.toBeNull();
    await expect(theCard()).resolves.toMatchObject({ memory: { reps: 2 } });
    await expect(store.undo('unknown', 1)).resolves.toBeNull();
  });

  test('an answer that is sent again after it was taken back stays taken back', async () => {
    await answer();
    await store.undo('first', 1);
    await answer();
    await expect(theCard()).resolves.toMatchObject({ memory: { phase: 'new' } });
  });

  test('knows the last answer though the clock was set back', async () => {
    await answer();
    await answer({ id: 'second', reps: 1 }, NOON - 9 * DAY);
    await expect(store.lastAnswer()).resolves.toMatchObject({ id: 'second', turn: 2 });
  });

  test('of any answers gives back each card as it was before', async () => {
    const turns = fc.array(
      fc.tuple(
        fc.constantFrom('a', 'b'),
        fc.constantFrom(...RATINGS),
        fc.integer({ min: 0, max: 4e12 }),
      ),
      { minLength: 1, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(turns, async (given) => {
        await Promise.all([database.cards.clear(), database.reviews.clear()]);
        const states = [await store.cards()];
        for (const [turn, [entry, rating, now]] of given.entries()) {
          const found = await database.cards.get(`arabic-english/${entry}`);
          const reps = found?.memory.reps ?? 0;
          await answer({ id: String(turn), entry, rating, reps }, now);
          states.push(await store.cards());
        }
        for (let turn = given.length - 1; turn >= 0; turn--) {
          const last = await store.lastAnswer();
          expect(last?.id).toBe(String(turn));
          await store.undo(String(turn), 0);
          const answered = (await store.cards()).filter(({ memory }) => memory.reps > 0);
          expect(answered).toEqual(states[turn]?.filter(({ memory }) => memory.reps > 0));
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('setting aside', () => {
  test('keeps what there is, in both directions, and the first time', async () => {
    await answer();
    const memory = (await theCard())?.memory;
    await store.suspend([ENTRY], 5);
    await store.suspend([ENTRY], 6);
    const all = await store.cards();
    expect(all.map(({ id, suspendedAt }) => [id, suspendedAt])).toEqual([
      [CARD, 5],
      [`english-arabic/${ENTRY}`, 5],
    ]);
    await store.resume([ENTRY, 'unknown']);
    await expect(theCard()).resolves.toMatchObject({ memory, suspendedAt: null });
  });

  test('does not hinder undo', async () => {
    await answer();
    await store.suspend([ENTRY], 5);
    await store.undo('first', 6);
    await expect(theCard()).resolves.toMatchObject({ suspendedAt: 5, memory: { phase: 'new' } });
  });
});

test('wanted cards are marked, and no longer set aside', async () => {
  await store.suspend(['passage/1'], 5);
  await store.want('passage/1');
  await store.want('passage/1');
  await expect(database.cards.get('arabic-english/passage/1')).resolves.toMatchObject({
    wanted: true,
    suspendedAt: null,
  });
});
