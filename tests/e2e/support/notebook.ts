import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type Launched, openPageOf } from '../../../src/commands/launch-browser';

/** A note as the notebook shows it. */
export interface ShownNote {
  /** Title of its article. */
  readonly article: string;
  readonly rendering: string;
  /** The reader's own words. */
  readonly text: string;
}

/** Opens the notebook in a new tab and waits until the notes have come. */
export async function openNotebook(launched: Launched): Promise<Page> {
  const notebook = await openPageOf(launched, 'notebook.html');
  await notebook.waitForSelector('.count, .empty', { timeout: 10_000 });
  return notebook;
}

/** The notes in view. */
export function shownNotes(notebook: Page): Promise<readonly ShownNote[]> {
  return notebook.$$eval('.line h2, article.note', (lines) =>
    lines.flatMap((line, at) =>
      line.matches('h2')
        ? []
        : {
            article: lines.slice(0, at).findLast((each) => each.matches('h2'))?.textContent ?? '',
            rendering: line.querySelector('.rendering')?.textContent ?? '',
            text: line.querySelector('.own-text')?.textContent ?? '',
          },
    ),
  );
}

/** The English of every note that is stored, whether it is in view or not. */
export function storedRenderings(notebook: Page): Promise<readonly string[]> {
  return notebook.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('hamish');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('notes').objectStore('notes').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result.map(({ rendering }) => rendering));
          };
        };
      }),
  );
}

/** Types into the search box in place of what is in it. */
export async function searchFor(notebook: Page, words: string): Promise<void> {
  await notebook.locator('input[type="search"]').fill(words);
}

/** Deletes the only note in view and waits until it is gone. */
export async function deleteTheNote(notebook: Page): Promise<void> {
  await notebook.locator('article.note button ::-p-text(Delete)').click();
  await expect.poll(() => shownNotes(notebook)).toEqual([]);
}
