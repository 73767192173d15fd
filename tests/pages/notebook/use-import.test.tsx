import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { exportJson } from '../../../src/core/notes/export-json';
import { CAIRO, GUTERRES, show, TOKYO } from './shown-notebook';

describe('importing', () => {
  const choose = (text: string) =>
    page.getByLabelText('notebook_import').upload(new File([text], 'notes.json'));

  test('merges by id; the later change wins', async () => {
    const fake = await show([CAIRO, GUTERRES]);
    const later = { ...CAIRO, text: 'later', updatedAt: CAIRO.updatedAt + 1 };
    const earlier = { ...GUTERRES, text: 'earlier', updatedAt: GUTERRES.updatedAt - 1 };
    await choose(exportJson([later, earlier, TOKYO], 0));
    await expect.element(page.getByText('notebook_import_done 2 1')).toBeVisible();
    await expect.element(page.getByText('later')).toBeVisible();
    expect(fake.notes().map(({ text }) => text)).toEqual(['later', GUTERRES.text, '']);
  });

  test('names the rows that are wrong and changes nothing', async () => {
    const fake = await show([CAIRO]);
    const file = JSON.parse(exportJson([TOKYO], 0)) as { notes: object[] };
    file.notes.push({ ...GUTERRES, kind: 'animal' });
    await choose(JSON.stringify(file));
    const alert = page.getByRole('alert');
    await expect.element(alert).toHaveTextContent('notebook_import_refused');
    await expect
      .element(alert.getByRole('listitem'))
      .toHaveTextContent('notebook_import_field 2 \u2068kind\u2069 notebook_import_notAllowed');
    expect(fake.notes()).toEqual([CAIRO]);
  });

  test('says when it did not work', async () => {
    const fake = await show([CAIRO]);
    fake.fail('notes.putAll');
    await choose(exportJson([TOKYO], 0));
    await expect.element(page.getByRole('alert')).toHaveTextContent('notebook_import_failed');
  });
});
