import type { Page } from 'puppeteer-core';
import type { Note } from '../../src/core/notes/note';

/** So many notes are about two megabytes: far below what one message may hold. */
const BATCH = 2000;

/**
 * Stores notes through the background, as an import does. `page` is any page of the extension.
 *
 * @throws Error when the background refuses them
 */
export async function fillNotes(page: Page, notes: readonly Note[]): Promise<void> {
  for (let from = 0; from < notes.length; from += BATCH) {
    const input = JSON.stringify({ notes: notes.slice(from, from + BATCH) });
    const reply = await page.evaluate(
      `chrome.runtime.sendMessage({ kind: 'hamish/request', method: 'notes.putAll', input: ${input} })`,
    );
    if ((reply as { readonly ok: boolean } | undefined)?.ok !== true)
      throw new Error(`The notes were not stored: ${JSON.stringify(reply)}`);
  }
}
