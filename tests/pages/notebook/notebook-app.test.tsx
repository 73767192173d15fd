import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { exportJson } from '../../../src/core/notes/export-json';
import type { Note } from '../../../src/core/notes/note';
import { NotebookApp } from '../../../src/pages/notebook/notebook-app';
import type { NotebookProps } from '../../../src/pages/notebook/notebook-props';
import { ARTICLE, aNote } from '../../core/notes/a-note';
import { type FakeBackground, fakeBackground } from './fake-background';
import '../../../src/pages/notebook/notebook.css';

const OTHER = { ...ARTICLE, url: 'https://other.example/2', title: 'زلزال في اليابان' };
const CAIRO = aNote();
const TOKYO = aNote({
  id: 'note-2',
  headword: 'طوكيو',
  rendering: 'Tokyo',
  surface: 'طوكيو',
  sentence: 'ضرب زلزال طوكيو.',
  source: OTHER,
  text: '',
  tags: ['Asia'],
  createdAt: CAIRO.createdAt + 1000,
});
const GUTERRES = aNote({
  id: 'note-3',
  kind: 'person',
  headword: 'أنطونيو غوتيريش',
  rendering: 'António Guterres',
  createdAt: CAIRO.createdAt - 1000,
});
const ALL = [CAIRO, TOKYO, GUTERRES];

let host: HTMLElement;
let fake: FakeBackground;

beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, host);
  host.remove();
});

async function show(notes: readonly Note[] = ALL, props: Partial<NotebookProps> = {}) {
  fake = fakeBackground(notes);
  render(<NotebookApp {...fake.props} {...props} />, host);
  await expect.poll(() => fake.calls.includes('notes.list')).toBe(true);
}

const card = (name: RegExp) => page.getByRole('article', { name });
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const headings = () =>
  [...host.querySelectorAll('h2, h3 bdi')].map((heading) => heading.textContent);

describe('the list', () => {
  test('groups notes by article, newest first', async () => {
    await show();
    await expect.element(card(/Cairo/)).toBeVisible();
    expect(headings()).toEqual([OTHER.title, 'Tokyo', ARTICLE.title, 'Cairo', 'António Guterres']);
  });

  test('shows everything about a note', async () => {
    await show([CAIRO]);
    const note = card(/Cairo/);
    await expect.element(note).toHaveTextContent('القَاهِرَة');
    await expect.element(note).toHaveTextContent('notebook_kind_place');
    await expect.element(note).toHaveTextContent('Capital of Egypt');
    await expect.element(note.getByRole('listitem')).toHaveTextContent('cities');
    expect(host.querySelector('mark')?.textContent).toBe('بالقاهرة');
    const headword = host.querySelector('.headword');
    expect([headword?.getAttribute('lang'), headword?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
  });

  test('leads to the article', async () => {
    const openUrl = vi.fn<(url: string) => void>();
    await show([CAIRO], { openUrl });
    const link = page.getByRole('link');
    await expect.element(link).toHaveAttribute('href', ARTICLE.url);
    await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer');
    await expect.element(page.getByText('1 May 2024')).toBeVisible();
    await link.click();
    expect(openUrl).toHaveBeenCalledExactlyOnceWith(ARTICLE.url);
  });

  test('mirrors in Arabic', async () => {
    await show([CAIRO], { language: 'ar' });
    await expect.element(card(/Cairo/)).toBeVisible();
    const search = page.getByRole('searchbox').element();
    expect(getComputedStyle(search.closest('.notebook') ?? search).direction).toBe('rtl');
  });

  test('says when there are no notes', async () => {
    await show([]);
    await expect.element(page.getByText('notebook_empty')).toBeVisible();
  });

  test('offers another try when the notes cannot be read', async () => {
    fake = fakeBackground([CAIRO]);
    fake.fail('notes.list');
    render(<NotebookApp {...fake.props} />, host);
    await expect.element(page.getByRole('alert')).toHaveTextContent('notebook_load_failed');
    fake.recover();
    await button('notebook_retry').click();
    await expect.element(card(/Cairo/)).toBeVisible();
    expect(host.querySelector('[role=alert]')).toBeNull();
  });

  test('follows changes made elsewhere', async () => {
    await show([CAIRO]);
    fake.store([CAIRO, TOKYO]);
    await expect.element(card(/Tokyo/)).toBeVisible();
  });
});

describe('searching', () => {
  test('narrows the list by text, whatever the spelling', async () => {
    await show();
    await page.getByRole('searchbox').fill('antonio');
    await expect.element(page.getByText('notebook_count 1 3')).toBeVisible();
    expect(headings()).toEqual([ARTICLE.title, 'António Guterres']);
  });

  test('narrows the list by kind and by tag, and back', async () => {
    await show();
    await page.getByLabelText('notebook_kind', { exact: true }).selectOptions('person');
    await expect.element(page.getByText('notebook_count 1 3')).toBeVisible();
    await page.getByLabelText('notebook_tag', { exact: true }).selectOptions('Asia');
    await expect.element(page.getByText('notebook_nothing_found')).toBeVisible();
    await button('notebook_show_all').click();
    await expect.element(page.getByText('notebook_count 3 3')).toBeVisible();
  });
});

describe('editing', () => {
  async function edit() {
    await card(/Cairo/).getByRole('button', { name: 'notebook_edit' }).click();
    return page.getByLabelText('notebook_text');
  }

  test('saves text and tags, and gives the focus back', async () => {
    await show();
    const text = await edit();
    await expect.element(text).toHaveFocus();
    await text.fill('مدينة الألف مئذنة');
    await page.getByLabelText('notebook_tags', { exact: true }).fill('مدن، مصر; مدن');
    await button('notebook_save').click();
    await expect.element(page.getByText('مدينة الألف مئذنة')).toBeVisible();
    expect(fake.notes().find(({ id }) => id === CAIRO.id)).toEqual({
      ...CAIRO,
      text: 'مدينة الألف مئذنة',
      tags: ['مدن', 'مصر'],
      updatedAt: fake.props.now(),
    });
    await expect
      .element(card(/Cairo/).getByRole('button', { name: 'notebook_edit' }))
      .toHaveFocus();
  });

  test('keeps what was typed when saving fails', async () => {
    await show();
    const text = await edit();
    await text.fill('long thought');
    fake.fail('notes.save');
    await button('notebook_save').click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('notebook_save_failed');
    await expect.element(text).toHaveValue('long thought');
    fake.recover();
    await button('notebook_save').click();
    await expect.element(page.getByText('long thought')).toBeVisible();
  });

  test('keeps what was typed through searching, and through deletion in another tab', async () => {
    await show();
    const text = await edit();
    await text.fill('long thought');
    await page.getByRole('searchbox').fill('tokyo');
    await expect.element(text).toHaveValue('long thought');
    fake.store([TOKYO]);
    await expect.element(page.getByText('notebook_count 2 1')).toBeVisible();
    await expect.element(text).toHaveValue('long thought');
    await button('notebook_save').click();
    await expect.poll(() => fake.notes()).toHaveLength(2);
  });

  test('leaves the note alone when cancelled', async () => {
    await show();
    const text = await edit();
    await text.fill('no');
    await button('notebook_cancel').click();
    await expect.element(page.getByText('Capital of Egypt').first()).toBeVisible();
    expect(fake.notes()).toEqual(ALL);
  });
});

describe('deleting', () => {
  const remove = () => card(/Cairo/).getByRole('button', { name: 'notebook_remove' }).click();

  test('can be undone from the keyboard', async () => {
    await show();
    await remove();
    await expect.element(button('notebook_undo')).toHaveFocus();
    expect(fake.notes()).toEqual([TOKYO, GUTERRES]);
    await userEvent.keyboard('{Enter}');
    await expect.element(card(/Cairo/)).toHaveFocus();
    expect(fake.notes()).toContainEqual(CAIRO);
    expect(host.querySelector('.toast')).toBeNull();
  });

  test('keeps the way back when undoing fails', async () => {
    await show();
    await remove();
    await expect.element(button('notebook_undo')).toBeVisible();
    fake.fail('notes.putAll');
    await button('notebook_undo').click();
    await expect.element(page.getByText(/notebook_undo_failed/)).toBeVisible();
    fake.recover();
    await button('notebook_undo').click();
    await expect.element(card(/Cairo/)).toBeVisible();
  });

  test('says when it did not work', async () => {
    await show();
    fake.fail('notes.remove');
    await remove();
    await expect.element(page.getByRole('alert')).toHaveTextContent('notebook_remove_failed');
    await expect.element(card(/Cairo/)).toBeVisible();
  });

  test('forgets the note when the toast is dismissed', async () => {
    await show();
    await remove();
    await button('notebook_dismiss').click();
    await expect.poll(() => host.querySelector('.toast')).toBeNull();
    expect(fake.notes()).toHaveLength(2);
  });
});

describe('importing', () => {
  const choose = (text: string) =>
    page.getByLabelText('notebook_import').upload(new File([text], 'notes.json'));

  test('merges by id; the later change wins', async () => {
    await show([CAIRO, GUTERRES]);
    const later = { ...CAIRO, text: 'later', updatedAt: CAIRO.updatedAt + 1 };
    const earlier = { ...GUTERRES, text: 'earlier', updatedAt: GUTERRES.updatedAt - 1 };
    await choose(exportJson([later, earlier, TOKYO], 0));
    await expect.element(page.getByText('notebook_import_done 2 1')).toBeVisible();
    await expect.element(page.getByText('later')).toBeVisible();
    expect(fake.notes().map(({ text }) => text)).toEqual(['later', GUTERRES.text, '']);
  });

  test('names the rows that are wrong and changes nothing', async () => {
    await show([CAIRO]);
    const file = JSON.parse(exportJson([TOKYO], 0)) as { notes: object[] };
    file.notes.push({ ...GUTERRES, kind: 'animal' });
    await choose(JSON.stringify(file));
    const alert = page.getByRole('alert');
    await expect.element(alert).toHaveTextContent('notebook_import_refused');
    await expect
      .element(alert.getByRole('listitem'))
      .toHaveTextContent('notebook_import_field 2 kind notebook_import_notAllowed');
    expect(fake.notes()).toEqual([CAIRO]);
  });

  test('says when it did not work', async () => {
    await show([CAIRO]);
    fake.fail('notes.putAll');
    await choose(exportJson([TOKYO], 0));
    await expect.element(page.getByRole('alert')).toHaveTextContent('notebook_import_failed');
  });
});

describe('exporting', () => {
  /** Catches the download instead of letting the browser save it. */
  async function download(name: string) {
    const blobs: Blob[] = [];
    const names: string[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return 'blob:caught';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    await button(name).click();
    vi.restoreAllMocks();
    const bytes = new Uint8Array((await blobs[0]?.arrayBuffer()) ?? new ArrayBuffer(0));
    return { name: names[0], text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
  }

  test('gives all notes as JSON, whatever the filter', async () => {
    await show();
    await page.getByRole('searchbox').fill('nothing like it');
    const file = await download('notebook_export_json');
    expect(file.name).toBe('hamish-notes-2024-05-02.json');
    expect(file.text).toBe(exportJson(ALL, fake.props.now()));
  });

  test('gives all notes as CSV', async () => {
    await show();
    await expect.element(button('notebook_export_csv')).toBeEnabled();
    const file = await download('notebook_export_csv');
    expect(file.name).toBe('hamish-notes-2024-05-02.csv');
    expect(file.text.startsWith('\uFEFFheadword,')).toBe(true);
  });
});
