import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ALL, button, CAIRO, card, show, TOKYO } from './shown-notebook';

describe('editing', () => {
  async function edit() {
    await card(/Cairo/).getByRole('button', { name: 'notebook_edit' }).click();
    return page.getByLabelText('notebook_text');
  }

  test('saves text and tags, and gives the focus back', async () => {
    const fake = await show();
    const text = await edit();
    await expect.element(text).toHaveFocus();
    await text.fill('مدينة الألف مئذنة');
    await page.getByRole('combobox', { name: 'notebook_tags' }).fill('مدن، مصر; مدن');
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
    const fake = await show();
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
    const fake = await show();
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
    const fake = await show();
    const text = await edit();
    await text.fill('no');
    await button('notebook_cancel').click();
    await expect.element(page.getByText('Capital of Egypt').first()).toBeVisible();
    expect(fake.notes()).toEqual(ALL);
  });
});
