import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createReviewService } from '../../../src/background/services/review-service';
import { type HamishDatabase, openDatabase } from '../../../src/background/storage/database';
import { createReviewQueries } from '../../../src/background/storage/review-queries';
import { createReviewStore } from '../../../src/background/storage/review-store';
import { REVIEW_SETTINGS, type ReviewSettings } from '../../../src/core/review/review-settings';
import type { ReviewStep } from '../../../src/messages/review-api';
import { aNote } from '../../core/notes/a-note';
import { aCard, DAY, HOUR, MINUTE, NOON } from '../../core/review/a-card';

const FIRST = { entry: 'a', direction: 'arabic-english', reps: 0, rating: 3, took: 900 } as const;
const onChanged = vi.fn<(entries: readonly string[]) => void>();
let database: HamishDatabase;
let service: ReturnType<typeof createReviewService>;
let now: number;
let settings: ReviewSettings;

beforeEach(async () => {
  vi.clearAllMocks();
  now = NOON;
  settings = REVIEW_SETTINGS;
  database = openDatabase('test');
  service = createReviewService({
    store: createReviewStore(database),
    queries: createReviewQueries(database),
    settings: async () => settings,
    now: () => now,
    offsetAt: () => 0,
    onChanged,
  });
  await database.notes.bulkPut(
    ['a', 'b'].map((entry, index) => aNote({ id: entry, entry, createdAt: index })),
  );
});

afterEach(async () => {
  await database.delete();
});

const asked = ({ item }: ReviewStep) => item && `${item.direction} ${item.entry} ${item.phase}`;

test('a session from the first card to the end, and the next day', async () => {
  const first = await service['review.next']();
  expect(first).toMatchObject({
    item: { entry: 'a', direction: 'arabic-english', phase: 'new', reps: 0, notes: [{ id: 'a' }] },
    left: { new: 2, learning: 0, review: 0 },
    today: { answers: 0 },
    undoable: null,
  });
  expect(first.item?.previews.map(({ phase }) => phase)).toEqual([
    'learning',
    'learning',
    'learning',
    'review',
  ]);

  const second = await service['review.answer']({ ...FIRST, id: '1', rating: 4 });
  expect(asked(second)).toBe('arabic-english b new');
  expect(second).toMatchObject({ left: { new: 1 }, today: { answers: 1, met: 1 }, undoable: '1' });

  const last = await service['review.answer']({ ...FIRST, id: '2', entry: 'b', rating: 4 });
  expect(last.item).toBeNull();
  expect(last.today).toMatchObject({ answers: 2, ratings: [0, 0, 0, 2], took: 1800 });
  expect(last.nextDue).toBe(Date.UTC(2024, 4, 2, 4)); // the other way round
  now += DAY;
  expect(asked(await service['review.next']())).toBe('english-arabic a new');
});

test('what was forgotten comes again in the same session', async () => {
  await service['review.answer']({ ...FIRST, id: '1', rating: 1 });
  const last = await service['review.answer']({ ...FIRST, id: '2', entry: 'b', rating: 4 });
  expect(asked(last)).toBe('arabic-english a learning');
  expect(last.left).toEqual({ new: 0, learning: 1, review: 0 });
});

describe('undo', () => {
  test('asks the card again at once, and offers the answer before', async () => {
    await service['review.answer']({ ...FIRST, id: '1' });
    await service['review.answer']({ ...FIRST, id: '2', entry: 'b' });
    const back = await service['review.undo']({ id: '2' });
    expect(asked(back)).toBe('arabic-english b new');
    expect(back).toMatchObject({ undoable: '1', today: { answers: 1 }, item: { reps: 0 } });
    await expect(service['review.undo']({ id: '2' })).resolves.toEqual(back);
  });

  test('is not offered half a day later', async () => {
    await service['review.answer']({ ...FIRST, id: '1' });
    now += 13 * HOUR;
    await expect(service['review.next']()).resolves.toMatchObject({ undoable: null });
  });
});

test('a card that is shown stays, until it is answered', async () => {
  const shown = { entry: 'b', direction: 'arabic-english', reps: 0 } as const;
  expect(asked(await service['review.next']({ shown }))).toBe('arabic-english b new');
  await service['review.answer']({ ...FIRST, id: '1', entry: 'b' });
  expect(asked(await service['review.next']({ shown }))).toBe('arabic-english a new');
  expect(asked(await service['review.next']({ shown: null }))).toBe('arabic-english a new');
});

test('an answer sent twice gives the same step twice', async () => {
  const once = await service['review.answer']({ ...FIRST, id: '1' });
  await expect(service['review.answer']({ ...FIRST, id: '1' })).resolves.toEqual(once);
});

test('settings count at once', async () => {
  settings = { ...settings, newPerDay: 1 };
  await expect(service['review.next']()).resolves.toMatchObject({ left: { new: 1 } });
  settings = { ...settings, directions: ['english-arabic'] };
  expect(asked(await service['review.next']())).toBe('english-arabic a new');
  settings = { ...settings, newPerDay: 0 };
  await expect(service['review.next']()).resolves.toMatchObject({ item: null });
});

test('set aside, an entry is listed and asked no more, until it is taken up again', async () => {
  await service['review.suspend']({ entries: ['a'] });
  expect(asked(await service['review.next']())).toBe('arabic-english b new');
  const { headword, rendering } = aNote();
  await expect(service['review.suspended']()).resolves.toEqual([
    { entry: 'a', headword, rendering, at: NOON },
  ]);
  await service['review.resume']({ entries: ['a'] });
  await expect(service['review.suspended']()).resolves.toEqual([]);
  expect(asked(await service['review.next']())).toBe('arabic-english a new');
});

test('passages are asked when the reader says so', async () => {
  await database.notes.put(aNote({ id: 'p', entry: 'passage/p', kind: 'passage' }));
  await service['review.want']({ entry: 'passage/p' });
  expect(asked(await service['review.next']())).toBe('arabic-english passage/p new');
});

test('the forecast and the states tell of all cards', async () => {
  await database.cards.bulkPut([
    aCard({}, { id: '1', entry: 'a' }),
    aCard({ last: NOON, days: 2, due: NOON + 2 * DAY }, { id: '2', entry: 'b' }),
    aCard({}, { id: '3', entry: 'c', suspendedAt: 1 }),
  ]);
  const days = await service['review.forecast']();
  expect(days.slice(0, 3)).toEqual([1, 0, 1]);
  const states = await service['review.states']();
  expect(states.map(({ entry, isDue, suspended }) => [entry, isDue, suspended])).toEqual([
    ['a', true, false],
    ['b', false, false],
    ['c', false, true],
  ]);
  expect(states[1]?.due).toBe(Date.UTC(2024, 4, 3, 4));
});

test('counts what is left for now', async () => {
  await expect(service['review.count']()).resolves.toEqual({ due: 2, nextDue: null });
  for (const entry of ['a', 'b'])
    await service['review.answer']({ ...FIRST, id: entry, entry, rating: 4 });
  const morning = Date.UTC(2024, 4, 2, 4);
  await expect(service['review.count']()).resolves.toEqual({ due: 0, nextDue: morning });
});

test('says when the next card is due, however soon', async () => {
  await database.cards.bulkPut([
    aCard({ last: NOON, days: 9, due: NOON + 9 * DAY }, { id: '1', entry: 'a' }),
    aCard(
      { phase: 'learning', days: 0, last: NOON, due: NOON + 40 * MINUTE },
      { id: '2', entry: 'b' },
    ),
  ]);
  settings = { ...settings, newPerDay: 0 };
  await expect(service['review.next']()).resolves.toMatchObject({
    item: null,
    nextDue: NOON + 40 * MINUTE,
  });
});

test('tells of changes after they are stored, and of no others', async () => {
  await service['review.answer']({ ...FIRST, id: '1' });
  await service['review.undo']({ id: '1' });
  await service['review.suspend']({ entries: ['b'] });
  await service['review.resume']({ entries: [] });
  await service['review.undo']({ id: 'unknown' });
  expect(onChanged.mock.calls).toEqual([[['a']], [['a']], [['b']]]);
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['no id', { ...FIRST }],
  ['another direction', { ...FIRST, id: '1', direction: 'up' }],
  ['another rating', { ...FIRST, id: '1', rating: 5 }],
  ['no entry', { ...FIRST, id: '1', entry: '' }],
  ['half an answer before', { ...FIRST, id: '1', reps: 0.5 }],
  ['a time that is none', { ...FIRST, id: '1', took: Number.NaN }],
])('refuses an answer that is %s', async (_, wrong) => {
  await expect(service['review.answer'](wrong as never)).rejects.toThrow(TypeError);
  await expect(database.reviews.count()).resolves.toBe(0);
});

test.each([
  ['review.undo', {}],
  ['review.suspend', { entries: [1] }],
  ['review.resume', { entries: 'a' }],
  ['review.want', { entry: '' }],
] as const)('refuses a strange %s', async (method, wrong) => {
  await expect(service[method](wrong as never)).rejects.toThrow(TypeError);
});
