import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPageOf } from '../../src/commands/launch-browser';
import type { Note } from '../../src/core/notes/note';
import { type Downloads, receiveDownloads } from './support/downloads';
import { markedTexts, waitForMarks } from './support/marks';
import { pageOf } from './support/news-article';
import { deleteTheNote, openNotebook, searchFor, shownNotes } from './support/notebook';
import { BROWSERS, type OpenBrowser, openBrowser } from './support/open-browser';
import { explain, pointAt, renderingShown } from './support/pointing';
import { inPopover } from './support/popover-root';
import { readSeedArticle, type SeedName } from './support/seed-article';
import { type NewsSite, serveSite } from './support/serve-site';
import { chooseExport, chooseImport, closeDialog, importReport } from './support/transfer';
import { pressSave, saveState, typeNote, waitForSaved } from './support/write-note';

const seed = readSeedArticle();
const NO_SEED = 'there is no ../shared/seed beside the project';

const SAMPLE_NOTE = {
  article: '"لوكاشينكو" يبحث مع الأمم المتحدة فتح ممر للأسمدة',
  rendering: 'Alexander Lukashenko',
  text: 'President since 1994',
};
const SEED_TEXT = 'Ask the desk how we spell this';

/** Each step stands on the one before it, as the life of a note does. */
describe.each(BROWSERS)('the life of a note in %s', (name) => {
  let open: OpenBrowser;
  let site: NewsSite;
  let article: Page;
  let notebook: Page;
  let downloads: Downloads;
  let exported: string;

  beforeAll(async () => {
    site = await serveSite({ '/': seed === null ? '' : pageOf(seed.article) });
    open = await openBrowser(name);
  });

  afterAll(async () => {
    downloads?.remove();
    await open.close();
    site.close();
  });

  it('begins in the built-in sample article', async () => {
    article = await openPageOf(open.launched, 'sample.html');
    await waitForMarks(article);
    await explain(article, 'وبيونغ يانغ', 'Pyongyang');
    await explain(article, 'البنك الدولي', 'World Bank');
    await explain(article, 'المجتمع الدولي', 'international community');
    await explain(article, 'ألكسندر لوكاشينكو', SAMPLE_NOTE.rendering);
    await typeNote(article, SAMPLE_NOTE.text);
    await pressSave(article);
    await waitForSaved(article);
  });

  it.for(['person', 'place', 'organisation', 'term'])(
    'explains the first %s it knows in the text of an Al-Qahera News article',
    async (kind, { skip }) => {
      if (seed === null) return skip(NO_SEED);
      if (!article.url().startsWith(site.url)) {
        article = await open.launched.browser.newPage();
        await article.goto(`${site.url}/news/1`);
        await waitForMarks(article);
      }
      const marked = await markedTexts(article);
      const known = seed.names.filter(({ surface }) => marked.includes(surface));
      const wanted = firstOf(known, kind);
      await pointAt(article, wanted.surface);
      await expect
        .poll(async () => folded(await renderingShown(article)), { timeout: 10_000 })
        .toSatisfy((shown) => wanted.english.map(folded).includes(shown));
      expect(await inPopover(article, '.kind', (shown) => shown.textContent)).toBe(
        `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
      );
    },
  );

  it('is written in that article, too', async ({ skip }) => {
    if (seed === null) return skip(NO_SEED);
    await typeNote(article, SEED_TEXT);
    await pressSave(article);
    await waitForSaved(article);
  });

  it('outlasts the browser', async () => {
    await open.restart();
    notebook = await openNotebook(open.launched);
    await searchFor(notebook, SAMPLE_NOTE.text);
    await expect.poll(() => shownNotes(notebook)).toEqual([SAMPLE_NOTE]);
  });

  it('outlasts the browser with the article it was written in', async ({ skip }) => {
    if (seed === null) return skip(NO_SEED);
    await searchFor(notebook, SEED_TEXT);
    await expect
      .poll(() => shownNotes(notebook))
      .toEqual([expect.objectContaining({ article: seed.article.headline, text: SEED_TEXT })]);
  });

  it('is written out as JSON', async () => {
    downloads = await receiveDownloads(open.launched.browser);
    await chooseExport(notebook, 'json');
    exported = await downloads.file();
    const { notes } = JSON.parse(readFileSync(exported, 'utf8')) as { notes: readonly Note[] };
    expect(notes.map(({ text }) => text).toSorted()).toEqual(
      seed === null ? [SAMPLE_NOTE.text] : [SEED_TEXT, SAMPLE_NOTE.text],
    );
  });

  it('is deleted, brought back and deleted again', async () => {
    await searchFor(notebook, SAMPLE_NOTE.text);
    await deleteTheNote(notebook);
    await notebook.locator('.toast button ::-p-text(Undo)').click();
    await expect.poll(() => shownNotes(notebook)).toEqual([SAMPLE_NOTE]);
    await deleteTheNote(notebook);
    await notebook.close();
    notebook = await openNotebook(open.launched);
    expect(await shownNotes(notebook)).not.toContainEqual(SAMPLE_NOTE);
  });

  it('lies in the bin and comes back from there, also after a reload', async () => {
    await notebook.locator('.bin summary').click();
    await notebook.locator('.bin li button ::-p-text(Bring back)').click();
    await searchFor(notebook, SAMPLE_NOTE.text);
    await expect.poll(() => shownNotes(notebook)).toEqual([SAMPLE_NOTE]);
    await deleteTheNote(notebook);
    await searchFor(notebook, '');
  });

  it('is read in again from the file', async () => {
    await chooseImport(notebook, exported);
    await notebook.locator('.import-preview button.primary').click();
    expect(await importReport(notebook)).toContain(
      `Added or updated: 1. Already up to date: ${seed === null ? 0 : 1}. Removed: 0.`,
    );
    await closeDialog(notebook);
    await searchFor(notebook, SAMPLE_NOTE.text);
    await expect.poll(() => shownNotes(notebook)).toEqual([SAMPLE_NOTE]);
  });

  it('is gone from the article, too, once it is deleted', async () => {
    article = await openPageOf(open.launched, 'sample.html');
    await waitForMarks(article);
    await explain(article, 'مينسك', 'Minsk');
    await pressSave(article);
    await waitForSaved(article);
    await article.keyboard.press('Escape');
    await notebook.bringToFront();
    await searchFor(notebook, 'Minsk');
    await expect.poll(() => shownNotes(notebook)).toMatchObject([{ rendering: 'Minsk' }]);
    await deleteTheNote(notebook);
    await article.bringToFront();
    await explain(article, 'مينسك', 'Minsk');
    await expect.poll(() => saveState(article)).toBe('unsaved');
  });
});

function firstOf(names: readonly SeedName[], kind: string): SeedName {
  const first = names.find((each) => each.kind === kind);
  if (first === undefined) throw new Error(`No ${kind} of the article is marked.`);
  return first;
}

/** Case, hyphens and accents aside. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}-]/gu, '')
    .toLowerCase();
}
