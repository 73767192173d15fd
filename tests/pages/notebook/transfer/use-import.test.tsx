import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { writeJson } from '../../../../src/core/transfer/write-json';
import { type AllRows, allRows, joined, rowsOf } from '../../../core/transfer/arbitrary-rows';
import { CAIRO, GUTERRES, TOKYO } from '../shown-notebook';
import { showStored } from './stored-notebook';

describe('importing', () => {
  const choose = (content: string | Uint8Array<ArrayBuffer>) =>
    page.getByLabelText('notebook_import').upload(new File([content], 'notes.json'));

  const fileOf = (rows: Partial<AllRows>) => joined(writeJson(rowsOf(allRows(rows)), 0));

  test('merges by id; the later change wins', async () => {
    const { database } = await showStored([CAIRO, GUTERRES]);
    const later = { ...CAIRO, text: 'later', updatedAt: CAIRO.updatedAt + 1 };
    const earlier = { ...GUTERRES, text: 'earlier', updatedAt: GUTERRES.updatedAt - 1 };
    await choose(await fileOf({ notes: [later, TOKYO, earlier] }));
    await expect.element(page.getByText('notebook_import_done 2 1')).toBeVisible();
    await expect.element(page.getByText('later')).toBeVisible();
    const texts = (await database.notes.toArray()).map(({ text }) => text);
    expect(texts).toEqual(['later', TOKYO.text, GUTERRES.text]);
  });

  test('names the rows that are wrong and changes nothing', async () => {
    const { database } = await showStored([CAIRO]);
    const wrong = { ...GUTERRES, kind: 'animal' } as unknown as typeof GUTERRES;
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
  });

  test.for([
    [
      'that breaks off',
      '{"format":"hamish-notes","version":3,"notes":[{',
      'notebook_import_notJson',
    ],
    ['that is no text', new Uint8Array([0x50, 0x4b, 3, 4, 0xff]), 'notebook_import_notUtf8'],
  ] as const)('refuses a file %s', async ([, content, problem]) => {
    const { database } = await showStored([CAIRO]);
    await choose(content);
    await expect.element(page.getByRole('alert')).toHaveTextContent(problem);
    expect(await database.notes.toArray()).toEqual([CAIRO]);
  });

  test('says when it did not work', async () => {
    const { fail } = await showStored([CAIRO]);
    fail('transfer.commit');
    await choose(await fileOf({ notes: [TOKYO] }));
    await expect.element(page.getByRole('alert')).toHaveTextContent('notebook_import_failed');
  });
});
