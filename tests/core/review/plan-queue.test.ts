import { describe, expect, test } from 'vitest';
import { pickFreshCards } from '../../../src/core/review/pick-fresh-cards';
import { planQueue, type QueueInput } from '../../../src/core/review/plan-queue';
import { DIRECTIONS, newCard } from '../../../src/core/review/review-card';
import { aCard, anAnswer, HOUR, MINUTE, NOON, UTC } from './a-card';

const plan = (input: Partial<QueueInput>) =>
  planQueue({
    started: [],
    fresh: [],
    answers: [],
    settings: { newPerDay: 10, reviewsPerDay: 100 },
    now: NOON,
    calendar: UTC,
    ...input,
  });
const entries = (input: Partial<QueueInput>) => plan(input).cards.map(({ entry }) => entry);
const fresh = (...names: string[]) => names.map((entry) => newCard(entry, 'arabic-english'));
const review = (entry: string, due = NOON) =>
  aCard({ due }, { entry, id: `arabic-english/${entry}` });
const learning = (entry: string, wait: number) =>
  aCard(
    { phase: 'learning', last: NOON - MINUTE, due: NOON - MINUTE + wait, days: 0 },
    { entry, id: `arabic-english/${entry}` },
  );

describe('the order', () => {
  test('begins with what is being learnt, ends with what soon will be', () => {
    const started = [learning('soon', 10 * MINUTE), review('known'), learning('now', MINUTE)];
    expect(entries({ started, fresh: fresh('new') })).toEqual(['now', 'known', 'new', 'soon']);
  });

  test('leaves out what is being learnt and due in an hour', () => {
    const queue = plan({ started: [learning('later', HOUR)] });
    expect(queue.cards).toEqual([]);
    expect(queue.counts.learning).toBe(0);
  });

  test('has the longest due first', () => {
    expect(
      entries({ started: [review('b', NOON - 1), review('a', NOON), review('c', 5)] }),
    ).toEqual(['c', 'b', 'a']);
  });

  test('spreads new cards among the others', () => {
    const started = ['1', '2', '3', '4', '5', '6'].map((name, index) => review(name, index));
    expect(entries({ started, fresh: fresh('new', 'newer') }).join(' ')).toBe(
      '1 new 2 3 4 newer 5 6',
    );
  });
});

describe('the limits', () => {
  const many = ['a', 'b', 'c', 'd'];
  test.each([
    ['new cards', { fresh: fresh(...many), settings: { newPerDay: 3, reviewsPerDay: 0 } }, 3, true],
    [
      'no new cards',
      { fresh: fresh(...many), settings: { newPerDay: 0, reviewsPerDay: 9 } },
      0,
      false,
    ],
    [
      'known cards',
      { started: many.map((each) => review(each)), settings: { newPerDay: 0, reviewsPerDay: 2 } },
      2,
      true,
    ],
    [
      'what was met today',
      {
        fresh: fresh(...many),
        answers: [anAnswer(newCard('x', 'arabic-english'))],
        settings: { newPerDay: 3, reviewsPerDay: 0 },
      },
      2,
      true,
    ],
    [
      'what was answered today',
      {
        started: many.map((each) => review(each)),
        answers: [anAnswer(review('x'))],
        settings: { newPerDay: 0, reviewsPerDay: 2 },
      },
      1,
      true,
    ],
    [
      'never what is being learnt',
      {
        started: many.map((each) => learning(each, MINUTE)),
        settings: { newPerDay: 0, reviewsPerDay: 0 },
      },
      4,
      false,
    ],
  ])('count %s', (_, input, length, held) => {
    const queue = plan(input);
    expect([queue.cards.length, queue.held]).toEqual([length, held]);
  });
});

describe('the other way round', () => {
  const back = aCard({}, { direction: 'english-arabic', id: 'english-arabic/a', entry: 'a' });
  test.each<[string, Partial<QueueInput>]>([
    ['when one was answered today', { started: [back], answers: [anAnswer(review('a'))] }],
    ['while one is being learnt', { started: [back, learning('a', HOUR)] }],
  ])('waits %s', (_, input) => {
    const queue = plan(input);
    expect([queue.cards, queue.held]).toEqual([[], true]);
  });

  test('waits when both are due', () => {
    expect(plan({ started: [back, review('a')] }).cards).toHaveLength(1);
  });
});

test('cards are met one way round first, then the other', () => {
  const picked = (answered: string[], left: string[] = []) => {
    const fresh = pickFreshCards({
      unanswered: [{ ...newCard('aside', 'arabic-english'), suspendedAt: 1 }],
      wanted: [],
      answered: new Set(answered),
      left,
      directions: DIRECTIONS,
    });
    for (const entry of ['a', 'aside', 'b', 'a']) fresh.consider(entry);
    return fresh.cards.map(({ id }) => id);
  };
  expect(picked([])).toEqual(['arabic-english/a', 'arabic-english/b']);
  expect(picked(['arabic-english/a'])).toEqual(['english-arabic/a', 'arabic-english/b']);
  expect(picked(['arabic-english/a', 'english-arabic/a'])).toEqual(['arabic-english/b']);
  expect(picked([], ['b'])).toEqual(['arabic-english/a']);
});
