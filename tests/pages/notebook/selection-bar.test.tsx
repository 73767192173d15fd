import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ALL, button, CAIRO, card, GUTERRES, host, show, TOKYO } from './shown-notebook';
import { catchDownload } from './transfer/caught-download';

const choose = (name: RegExp) => card(name).getByRole('checkbox').click();

describe('chosen notes', () => {
  test('are chosen by mouse and by key, and all at once', async () => {
    await show();
    await choose(/Cairo/);
    await expect.element(page.getByText('notebook_selected 1')).toBeVisible();
    await page.getByRole('searchbox').click();
    await userEvent.keyboard('{ArrowDown}x');
    await expect.element(page.getByText('notebook_selected 2')).toBeVisible();
    await button('notebook_select_all 3').click();
    await expect.element(page.getByText('notebook_selected 3')).toBeVisible();
    await button('notebook_select_none').click();
    await expect.element(page.getByText('notebook_selected 0')).toBeVisible();
  });

  test('get tags and lose them', async () => {
    const fake = await show();
    await button('notebook_select_all 3').click();
    const tags = page.getByRole('combobox', { name: 'notebook_tags' });
    await tags.fill('travel, cities');
    await button('notebook_tags_add').click();
    await expect
      .poll(() => fake.notes().map((note) => note.tags))
      .toEqual([
        ['cities', 'travel'],
        ['Asia', 'travel', 'cities'],
        ['cities', 'travel'],
      ]);
    await expect.element(tags).toHaveValue('');
    await tags.fill('Cities');
    await button('notebook_tags_remove').click();
    await expect
      .poll(() => fake.notes().map((note) => note.tags))
      .toEqual([['travel'], ['Asia', 'travel'], ['travel']]);
  });

  test('are told of when their tags could not be changed', async () => {
    const fake = await show();
    await button('notebook_select_all 3').click();
    await page.getByRole('combobox', { name: 'notebook_tags' }).fill('travel');
    fake.fail('notes.tag');
    await button('notebook_tags_add').click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('notebook_tag_failed');
    expect(fake.notes()).toEqual(ALL);
  });

  test('are deleted and brought back together', async () => {
    const fake = await show();
    await choose(/Cairo/);
    await choose(/Tokyo/);
    await button('notebook_remove_selected').click();
    await expect.element(page.getByText('notebook_removed_many 2')).toBeVisible();
    expect(fake.notes()).toEqual([GUTERRES]);
    await button('notebook_undo').click();
    await expect.element(page.getByText('notebook_count 3 3')).toBeVisible();
    expect(fake.notes()).toEqual(expect.arrayContaining([CAIRO, TOKYO]));
    expect(host.querySelector('.toast')).toBeNull();
  });

  test('are written to a file, and no others', async () => {
    await show();
    await choose(/Cairo/);
    await choose(/Tokyo/);
    await button('notebook_export_selected').click();
    const file = await catchDownload(() => button('notebook_export_json').click());
    expect(file.name).toBe('hamish-notes-2024-05-02.json');
    const { notes } = JSON.parse(file.text) as { notes: { id: string }[] };
    expect(notes.map(({ id }) => id)).toEqual([CAIRO.id, TOKYO.id]);
  });
});

test('tags in use are offered in the editor', async () => {
  await show();
  await card(/Cairo/).getByRole('button', { name: 'notebook_edit' }).click();
  await card(/Cairo/).getByRole('combobox', { name: 'notebook_tags' }).fill('cities, a');
  const offered = () =>
    [...host.querySelectorAll<HTMLOptionElement>('.editor option')].map(({ value }) => value);
  await expect.poll(offered).toEqual(['cities, Asia']);
});
