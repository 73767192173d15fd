import { render } from 'preact';
import { afterEach, beforeEach, vi } from 'vitest';
import { createReviewService } from '../../../src/background/services/review-service';
import { type HamishDatabase, openDatabase } from '../../../src/background/storage/database';
import { createReviewQueries } from '../../../src/background/storage/review-queries';
import { createReviewStore } from '../../../src/background/storage/review-store';
import { createTranslate } from '../../../src/core/interface/translate';
import type { Note } from '../../../src/core/notes/note';
import { REVIEW_SETTINGS, type ReviewSettings } from '../../../src/core/review/review-settings';
import type { ReviewApi } from '../../../src/messages/review-api';
import type { Client } from '../../../src/messages/rpc';
import { ReviewApp } from '../../../src/pages/review/review-app';
import type { ReviewProps } from '../../../src/pages/review/review-props';
import ar from '../../../src/public/_locales/ar/messages.json';
import en from '../../../src/public/_locales/en/messages.json';
import { aNote } from '../../core/notes/a-note';
import '../../../src/pages/review/review.css';

/** Two names; the first was met in two articles. */
export const CAIRO = aNote({ id: 'cairo', createdAt: 1 });
export const CAIRO_AGAIN = aNote({
  id: 'cairo again',
  createdAt: 2,
  surface: 'والقاهرة',
  sentence: 'بين دمشق والقاهرة طريق طويل.',
  text: '',
});
export const TOKYO = aNote({
  id: 'tokyo',
  entry: 'place/طوكيو',
  headword: 'طُوكْيُو',
  rendering: 'Tokyo',
  surface: 'طوكيو',
  sentence: 'ضرب زلزال طوكيو.',
  text: '',
  tags: [],
  createdAt: 3,
});

/** A review page over a real storage, and what can be done to it from outside. */
export interface ShownReview {
  readonly database: HamishDatabase;
  readonly calls: readonly string[];
  readonly openPage: ReviewProps['openPage'];
  readonly spoken: readonly string[];
  /** Lets the next call of a method fail: before it has done anything, or after. */
  fail(method: keyof ReviewApi, when: 'before' | 'after'): void;
  /** As when something was changed in another window. */
  change(): void;
  /** Lets time pass, in milliseconds. */
  wait(milliseconds: number): void;
}

let host: HTMLElement;
let database: HamishDatabase;
let turn = 0;

beforeEach(() => {
  turn += 1;
  database = openDatabase(`review ${turn} ${Math.random()}`);
  host = document.body.appendChild(document.createElement('div'));
});

afterEach(async () => {
  render(null, host);
  host.remove();
  await database.delete();
});

/** Where the page of the running test is drawn. */
export const theHost = () => host;

/** Draws the page with `notes` in storage; called again it is like a reload. */
export async function showReview(
  notes: readonly Note[],
  settings: Partial<ReviewSettings> = {},
  language: 'en' | 'ar' = 'en',
): Promise<ShownReview> {
  render(null, host);
  await database.notes.bulkPut([...notes]);
  let now = Date.UTC(2024, 4, 1, 12);
  const listeners = new Set<() => void>();
  const change = () => {
    for (const listener of listeners) listener();
  };
  const wishes = { ...REVIEW_SETTINGS, ...settings };
  const service = createReviewService({
    store: createReviewStore(database),
    queries: createReviewQueries(database),
    settings: async () => wishes,
    now: () => now,
    offsetAt: () => 0,
    onChanged: change,
  });
  const calls: string[] = [];
  const spoken: string[] = [];
  let failing: readonly [keyof ReviewApi, 'before' | 'after'] | null = null;
  const background = async (method: keyof ReviewApi, input: never) => {
    calls.push(method);
    const when = failing?.[0] === method ? failing[1] : null;
    if (when !== null) failing = null;
    if (when === 'before') throw new Error('nobody answered');
    const answer = await service[method](input);
    if (when === 'after') throw new Error('nobody answered');
    return answer;
  };
  const texts = Object.entries(language === 'en' ? en : ar);
  const openPage = vi.fn<ReviewProps['openPage']>();
  const props: ReviewProps = {
    t: createTranslate(Object.fromEntries(texts.map(([key, { message }]) => [key, message]))),
    language,
    background: background as Client<ReviewApi>,
    romanisation: 'ala-lc',
    sentence: wishes.sentence,
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    speaker: () => ({ canSpeak: true, speak: (text) => spoken.push(text), destroy: () => {} }),
    openPage,
    makeId: () => crypto.randomUUID(),
    now: () => now,
  };
  host.lang = language;
  host.dir = language === 'ar' ? 'rtl' : 'ltr';
  render(<ReviewApp {...props} />, host);
  return {
    database,
    calls,
    openPage,
    spoken,
    fail: (method, when) => {
      failing = [method, when];
    },
    change,
    wait: (milliseconds) => {
      now += milliseconds;
    },
  };
}
