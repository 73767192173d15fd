import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Gloss } from '../../../src/core/glossary/gloss';
import type { Note } from '../../../src/core/notes/note';
import type { PageFindings, TabApi } from '../../../src/messages/contract';
import { type Client, RemoteError } from '../../../src/messages/rpc';
import { PanelApp } from '../../../src/pages/panel/panel-app';
import { aNote } from '../../core/notes/a-note';
import { aGloss } from '../../reader/marked-page';
import '../../../src/pages/panel/panel.css';

const GUTERRES: Gloss = aGloss({
  entry: 'person/guterres',
  kind: 'person',
  renderings: ['António Guterres'],
  headword: 'أنطونيو غوتيريش',
  descriptions: { en: 'Secretary-General' },
  source: 'guess',
});

const ARTICLE: PageFindings = {
  reading: {
    isArticle: true,
    language: 'ar',
    title: 'خبر',
    mentions: 4,
    reading: true,
    siteOff: false,
    site: 'news.example',
    why: [],
  },
  url: 'https://news.example/1',
  entries: [
    { gloss: aGloss(), count: 3 },
    { gloss: GUTERRES, count: 1 },
  ],
  lost: [],
  words: 50,
};

const EMPTY: PageFindings = { ...ARTICLE, entries: [] };

function withReading(change: Partial<PageFindings['reading']>): PageFindings {
  return { ...EMPTY, reading: { ...ARTICLE.reading, reading: false, ...change } };
}

let host: HTMLElement;
let look: (tab: number | null) => void;
let changeNotes: () => void;
let notes: readonly Note[];
let unreadable: Error | null;

beforeEach(() => {
  notes = [];
  unreadable = null;
  host = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, host);
  host.remove();
});

function shownIn({ entries }: PageFindings, { entry, at }: { entry: string; at: number }) {
  const of = entries.find(({ gloss }) => gloss.entry === entry)?.count ?? 0;
  return of === 0 ? null : { at: at % of, of };
}

/** Shows the panel beside tabs with these pages; null for one that does not answer. */
function show(tabs: readonly (PageFindings | null)[], language: 'en' | 'ar' = 'en') {
  const pages = [...tabs];
  const calls = vi.fn<(id: number, method: string, input: unknown) => void>();
  const client = (id: number) =>
    (async (method: keyof TabApi, input: unknown) => {
      calls(id, method, input);
      const found = pages[id];
      if (found === null || found === undefined) throw new Error('Nobody answered.');
      if (method === 'page.annotations') return found;
      if (method === 'page.read') pages[id] = ARTICLE;
      return method === 'page.show' ? shownIn(found, input as { entry: string; at: number }) : null;
    }) as unknown as Client<TabApi>;
  const openNotebook = vi.fn<() => void>();
  const openReview = vi.fn<() => void>();
  render(
    <PanelApp
      t={(key, ...values) => [key, ...values].join(' ')}
      language={language}
      follow={(listener) => {
        look = listener;
        listener(0);
        return () => {};
      }}
      tab={client}
      notesOf={async () => {
        if (unreadable !== null) throw unreadable;
        return notes;
      }}
      onNotesChanged={(listener) => {
        changeNotes = listener;
        return () => {};
      }}
      openNotebook={openNotebook}
      openReview={openReview}
    />,
    host,
  );
  return { calls, pages, openNotebook, openReview };
}

const row = (name: RegExp) => page.getByRole('button', { name });
const headings = () => [...host.querySelectorAll('h2')].map((heading) => heading.textContent);
const rows = () => [...host.querySelectorAll('.rendering')].map((each) => each.textContent);

test('says why notes cannot be read, beside the names, and reads them again', async () => {
  unreadable = new RemoteError('StorageForbidden', '');
  notes = [aNote({ text: 'My words' })];
  show([ARTICLE]);
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('panel_notes_failed failure_forbidden');
  await expect.element(row(/Belarus/)).toBeVisible();
  unreadable = null;
  await page.getByRole('button', { name: 'notebook_retry' }).click();
  await expect.element(page.getByText('My words')).toBeVisible();
  expect(host.querySelector('[role=alert]')).toBeNull();
});

describe('the list', () => {
  test('groups everything by kind, with counts and descriptions', async () => {
    show([ARTICLE]);
    await expect.element(row(/Belarus/)).toHaveTextContent('panel_mentions 3');
    expect(headings()).toEqual(['panel_kind_person 1', 'panel_kind_place 1', 'panel_figures']);
    await expect.element(row(/Belarus/)).toHaveTextContent('بيلاروسيا');
    await expect.element(row(/Belarus/)).toHaveTextContent('Country in Eastern Europe');
    await expect.element(row(/Guterres/)).toHaveTextContent('popover_guess');
    await expect.element(page.getByRole('region', { name: 'panel_kind_place 1' })).toBeVisible();
    await expect.element(page.getByRole('definition').nth(3)).toHaveTextContent('8');
  });

  test('describes in Arabic where it can', async () => {
    show([ARTICLE], 'ar');
    await expect.element(row(/Belarus/)).toHaveTextContent('دولة في شرق أوروبا');
    await expect.element(row(/Guterres/)).toHaveTextContent('Secretary-General');
  });

  test.each([
    ['antonio', ['António Guterres']],
    ['بيلاروسيا', ['Belarus']],
    ['nothing', []],
  ])('is narrowed by %s', async (query, left) => {
    show([ARTICLE]);
    await page.getByRole('searchbox').fill(query);
    await expect.element(page.getByText(`panel_count ${left.length} 2`)).toBeVisible();
    expect(rows()).toEqual(left);
  });

  test('sets off what is pointed at, until it is left', async () => {
    const { calls } = show([ARTICLE]);
    await row(/Belarus/).hover();
    expect(calls).toHaveBeenLastCalledWith(0, 'page.flash', { entry: 'territory/BY' });
    await page.getByRole('searchbox').hover();
    expect(calls).toHaveBeenLastCalledWith(0, 'page.flash', { entry: null });
  });

  test('leads to one mention after the other', async () => {
    const { calls } = show([ARTICLE]);
    for (const [at, number] of [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 1],
      [1, 2],
    ]) {
      await row(/Belarus/).click();
      await expect.element(page.getByText(`panel_shown ${number} 3`)).toBeVisible();
      expect(calls).toHaveBeenLastCalledWith(0, 'page.show', { entry: 'territory/BY', at });
    }
  });

  test('says when the words are gone', async () => {
    const { pages } = show([ARTICLE]);
    await expect.element(row(/Belarus/)).toBeVisible();
    pages[0] = EMPTY;
    await row(/Belarus/).click();
    await expect.element(page.getByText('panel_gone')).toBeVisible();
  });
});

describe('following', () => {
  test('goes along to another tab and sees late changes', async () => {
    const { pages } = show([ARTICLE, EMPTY]);
    await expect.element(row(/Belarus/)).toBeVisible();
    look(1);
    await expect.element(page.getByText('panel_nothing')).toBeVisible();
    expect(rows()).toEqual([]);
    pages[1] = { ...ARTICLE, entries: [{ gloss: GUTERRES, count: 2 }] };
    look(1);
    await expect.element(row(/Guterres/)).toHaveTextContent('panel_mentions 2');
  });

  test.each([
    ['popup_unreachable', null],
    ['popup_site_off news.example', withReading({ siteOff: true })],
    ['popup_not_article', withReading({ isArticle: false })],
    ['panel_nothing', EMPTY],
  ])('says %s', async (said, findings) => {
    show([findings]);
    await expect.element(page.getByText(said)).toBeVisible();
    expect(rows()).toEqual([]);
  });

  test('reads a page that is no article when asked', async () => {
    show([withReading({ isArticle: false })]);
    await page.getByRole('button', { name: 'popup_read' }).click();
    await expect.element(row(/Belarus/)).toBeVisible();
  });
});

test('shows the notes of the page as they are now', async () => {
  const { openNotebook, openReview } = show([ARTICLE]);
  await expect.element(row(/Belarus/)).toBeVisible();
  notes = [aNote()];
  changeNotes();
  const section = page.getByRole('region', { name: 'panel_notes' });
  await expect.element(section).toHaveTextContent('Capital of Egypt');
  await section.getByRole('button', { name: 'popup_notes' }).click();
  expect(openNotebook).toHaveBeenCalledOnce();
  await page.getByRole('button', { name: 'popup_review' }).click();
  expect(openReview).toHaveBeenCalledOnce();
});

test('axe finds nothing wrong', async () => {
  notes = [aNote()];
  show([ARTICLE]);
  await expect.element(page.getByRole('region', { name: 'panel_notes' })).toBeVisible();
  const { violations } = await axe.run(host, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
