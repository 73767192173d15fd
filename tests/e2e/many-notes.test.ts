import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPageOf } from '../../src/commands/launch-browser';
import { fillNotes } from '../bench/fill-notes';
import { madeNotes } from '../bench/made-notes';
import { openNotebook, searchFor, shownNotes } from './support/notebook';
import { BROWSERS, type OpenBrowser, openBrowser } from './support/open-browser';

const NOTES = madeNotes(3000);

describe.each(BROWSERS)('a notebook of some thousand notes in %s', (name) => {
  let open: OpenBrowser;
  let notebook: Page;

  beforeAll(async () => {
    open = await openBrowser(name);
    const options = await openPageOf(open.launched, 'options.html');
    await fillNotes(options, NOTES);
    notebook = await openNotebook(open.launched);
  }, 120_000);

  afterAll(() => open.close());

  it('finds the only note with its words', async () => {
    const wanted = NOTES[1234];
    await searchFor(notebook, wanted?.sentence ?? '');
    await expect
      .poll(() => shownNotes(notebook))
      .toEqual([
        { article: wanted?.source.title, rendering: wanted?.rendering, text: wanted?.text },
      ]);
  });
});
