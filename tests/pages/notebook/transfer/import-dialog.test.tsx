import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Note } from '../../../../src/core/notes/note';
import { writeJson } from '../../../../src/core/transfer/write-json';
import { type AllRows, allRows, joined, rowsOf } from '../../../core/transfer/arbitrary-rows';
import { button, CAIRO, GUTERRES, TOKYO } from '../shown-notebook';
import { showStored } from './stored-notebook';

const LATER = { ...CAIRO, text: 'later', updatedAt: CAIRO.updatedAt + 1 };
const EARLIER = { ...GUTERRES, text: 'earlier', updatedAt: GUTERRES.updatedAt - 1 };

const fileOf = (rows: Partial<AllRows>, parts?: readonly (keyof AllRows)[]) =>
  joined(writeJson(rowsOf(allRows(rows)), 0, parts));

async function choose(content: string | Uint8Array<ArrayBuffer>, name = 'notes.json') {
  await button('notebook_import').click();
  const file = new File([content], name, { lastModified: Date.UTC(2024, 0, 1) });
  await page.getByLabelText('notebook_import_file').upload(file);
}

const row = (part: string) => page.getByRole('row', { name: new RegExp(`part_${part}`) });
const texts = (notes: readonly Note[]) => notes.map(({ text }) => text);

describe('a JSON file', () => {
  test('is shown before it is written, merged by id, and can be taken back', async () => {
    const { database } = await showStored([CAIRO, GUTERRES]);
    await choose(await fileOf({ notes: [LATER, TOKYO, EARLIER] }));
    await expect.element(row('notes')).toHaveTextContent('part_notes1110');
    expect(await database.notes.count()).toBe(2);
    await button('notebook_import_write').click();
    await expect.element(page.getByText('notebook_import_done 2 1 0')).toBeVisible();
    expect(texts(await database.notes.toArray())).toEqual(['later', TOKYO.text, GUTERRES.text]);
    await expect.poll(() => document.querySelectorAll('article.note').length).toBe(3);
    await button('notebook_undo').click();
    await expect.element(page.getByText('notebook_import_undone 2 0')).toBeVisible();
    expect(await database.notes.toArray()).toEqual([CAIRO, GUTERRES]);
  });

  test('can take the place of everything that is here', async () => {
    const { database, settings } = await showStored([CAIRO, GUTERRES]);
    await choose(
      await fileOf({ notes: [TOKYO, EARLIER], settings: [{ name: 'language', value: 'ar' }] }),
    );
    await page.getByLabelText('notebook_import_mode_replace').click();
    await expect.element(row('notes')).toHaveTextContent('part_notes1101');
    await expect.element(page.getByText('notebook_import_removes 1')).toBeVisible();
    await button('notebook_import_write').click();
    await expect.element(page.getByText('notebook_import_done 3 0 1')).toBeVisible();
    expect(await database.notes.toArray()).toEqual([TOKYO, EARLIER]);
    expect(settings).toEqual({ language: 'ar' });
  });

  test('changes nothing when the preview is left', async () => {
    const { database } = await showStored([CAIRO]);
    await choose(await fileOf({ notes: [TOKYO] }));
    await button('notebook_cancel').click();
    await expect.element(page.getByLabelText('notebook_import_file')).toBeInTheDocument();
    await button('notebook_close').click();
    await expect.poll(() => database.staged.count()).toBe(0);
    expect(await database.notes.toArray()).toEqual([CAIRO]);
  });

  test('that holds nothing new has nothing to write', async () => {
    await showStored([CAIRO]);
    await choose(await fileOf({ notes: [CAIRO] }, ['notes']));
    await expect.element(page.getByText('notebook_import_nothing')).toBeVisible();
    await expect.element(button('notebook_import_write')).toBeDisabled();
  });

  test('is refused with the rows that are wrong', async () => {
    const { database } = await showStored([CAIRO]);
    const wrong = { ...GUTERRES, kind: 'animal' } as unknown as Note;
    await choose(await fileOf({ notes: [TOKYO, wrong] }));
    const alert = page.getByRole('alert');
    await expect.element(alert).toHaveTextContent('notebook_import_refused');
    await expect
      .element(alert.getByRole('listitem'))
      .toHaveTextContent(
        'notebook_import_field notebook_import_part_notes 2 \u2068kind\u2069 notebook_import_notAllowed',
      );
    expect(await database.notes.toArray()).toEqual([CAIRO]);
    expect(await database.staged.count()).toBe(0);
    await button('notebook_import_other').click();
    await expect.element(page.getByLabelText('notebook_import_file')).toBeInTheDocument();
  });

  test.for([
    ['breaks off', '{"format":"hamish-notes","version":3,"notes":[{', 'notebook_import_notJson'],
    ['is no text', new Uint8Array([0x50, 0x4b, 3, 4, 0xff]), 'notebook_import_notUtf8'],
  ] as const)('that %s is refused', async ([, content, problem]) => {
    const { database } = await showStored([CAIRO]);
    await choose(content);
    await expect.element(page.getByRole('alert')).toHaveTextContent(problem);
    expect(await database.notes.toArray()).toEqual([CAIRO]);
  });

  test('says when it could not be written', async () => {
    const { fail, database } = await showStored([CAIRO]);
    fail('transfer.commit');
    await choose(await fileOf({ notes: [TOKYO] }));
    await button('notebook_import_write').click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('notebook_import_failed');
    expect(await database.notes.toArray()).toEqual([CAIRO]);
  });
});

describe('a table of words', () => {
  const TABLE =
    'Tag,English,Arabic\r\ncities,Cairo,القاهرة\r\n"seas, big",Red Sea,البحر الأحمر\r\n';

  test('is read by its headings and becomes notes of a list', async () => {
    const { database } = await showStored([]);
    await choose(TABLE, 'my words.csv');
    await expect.element(page.getByText('notebook_import_columns 2')).toBeVisible();
    const chosen = () =>
      [...document.querySelectorAll('select')].map(({ value }) => value).filter((v) => v !== '');
    expect(chosen().slice(-3)).toEqual(['tags', 'rendering', 'headword']);
    await button('notebook_import_continue').click();
    await button('notebook_import_write').click();
    await expect.element(page.getByText('notebook_import_done 2 0 0')).toBeVisible();
    await button('notebook_close').click();
    await expect.element(page.getByRole('heading', { name: 'my words' })).toBeVisible();
    await expect.element(page.getByText('notebook_word_list')).toBeVisible();
    const [sea, cairo] = (await database.notes.toArray()).sort((a, b) => a.createdAt - b.createdAt);
    expect(cairo).toMatchObject({ headword: 'القاهرة', rendering: 'Cairo', tags: ['cities'] });
    expect(sea).toMatchObject({ headword: 'البحر الأحمر', tags: ['seas', 'big'] });
  });

  test('is read as the reader says', async () => {
    const { database } = await showStored([]);
    await choose('القاهرة;Cairo;0\nطوكيو;Tokyo;1\n', 'words.csv');
    await page
      .getByLabelText('notebook_import_column 3')
      .selectOptions('notebook_import_role_text');
    await page
      .getByLabelText('notebook_import_column 2')
      .selectOptions('notebook_import_role_none');
    await button('notebook_import_continue').click();
    await button('notebook_import_write').click();
    await expect.element(page.getByText('notebook_import_done 2 0 0')).toBeVisible();
    const notes = await database.notes.orderBy('createdAt').toArray();
    expect(notes.map(({ headword, rendering, text }) => [headword, rendering, text])).toEqual([
      ['طوكيو', '', '1'],
      ['القاهرة', '', '0'],
    ]);
  });

  test('needs a column of words', async () => {
    await showStored([]);
    await choose('Cairo,1\nTokyo,2\n', 'words.csv');
    await expect.element(page.getByText('notebook_import_no_words')).toBeVisible();
    await expect.element(button('notebook_import_continue')).toBeDisabled();
  });

  test('is refused whole where a row has no word', async () => {
    const { database } = await showStored([]);
    await choose('Arabic,English\nالقاهرة,Cairo\n,Tokyo\n', 'words.csv');
    await button('notebook_import_continue').click();
    await expect
      .element(page.getByRole('listitem'))
      .toHaveTextContent('part_notes 3 \u2068headword\u2069 notebook_import_missing');
    expect(await database.notes.count()).toBe(0);
  });

  test.for([
    ['of Arabic Windows', Uint8Array.from([0xc8, 0xed, 0xca, 0x2c, 0x68, 0x6f, 0x6d, 0x65])],
    ['in UTF-16', Uint8Array.from([0xff, 0xfe, 0x28, 6, 0x4a, 6, 0x2a, 6, 9, 0, 0x68, 0])],
  ] as const)('%s is read, too', async ([, bytes]) => {
    await showStored([]);
    await choose(bytes, 'words.txt');
    await expect.element(page.getByRole('cell', { name: 'بيت' })).toBeVisible();
  });

  test.for([
    ['no table', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'notebook_import_notTable'],
    ['empty', '\n\n', 'notebook_import_notTable'],
    ['broken', 'a,"b\nc,d\n', 'notebook_import_openQuotes'],
  ] as const)('that is %s is refused', async ([, content, problem]) => {
    const { database } = await showStored([CAIRO]);
    await choose(content, 'words.csv');
    await expect.element(page.getByRole('alert')).toHaveTextContent(problem);
    expect(await database.notes.toArray()).toEqual([CAIRO]);
  });
});

test.for(['en', 'ar'] as const)(
  'has no accessibility faults that axe finds (%s)',
  async (language) => {
    await showStored([CAIRO], { language });
    await button('notebook_export').click();
    const faults = async () => {
      await expect.element(page.getByRole('dialog')).toBeVisible();
      return (await axe.run(page.getByRole('dialog').element())).violations.map(({ id }) => id);
    };
    expect(await faults()).toEqual([]);
    await button('notebook_close').click();
    await choose('Arabic,English\nالقاهرة,Cairo\n', 'words.csv');
    await expect.element(button('notebook_import_continue')).toBeVisible();
    expect(await faults()).toEqual([]);
    await button('notebook_import_continue').click();
    await expect.element(button('notebook_import_write')).toBeVisible();
    expect(await faults()).toEqual([]);
  },
);
