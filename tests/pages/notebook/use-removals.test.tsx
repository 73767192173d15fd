import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { button, CAIRO, card, GUTERRES, host, show, TOKYO } from './shown-notebook';

describe('deleting', () => {
  const remove = () => card(/Cairo/).getByRole('button', { name: 'notebook_remove' }).click();

  test('can be undone from the keyboard', async () => {
    const fake = await show();
    await remove();
    await expect.element(button('notebook_undo')).toHaveFocus();
    expect(fake.notes()).toEqual([TOKYO, GUTERRES]);
    await userEvent.keyboard('{Enter}');
    await expect.element(card(/Cairo/)).toHaveFocus();
    expect(fake.notes()).toContainEqual(CAIRO);
    expect(host.querySelector('.toast')).toBeNull();
  });

  test('keeps the way back when undoing fails', async () => {
    const fake = await show();
    await remove();
    await expect.element(button('notebook_undo')).toBeVisible();
    fake.fail('notes.restore');
    await button('notebook_undo').click();
    await expect.element(page.getByText(/notebook_undo_failed/)).toBeVisible();
    fake.recover();
    await button('notebook_undo').click();
    await expect.element(card(/Cairo/)).toBeVisible();
  });

  test('says when it did not work', async () => {
    const fake = await show();
    fake.fail('notes.remove');
    await remove();
    await expect.element(page.getByRole('alert')).toHaveTextContent('notebook_remove_failed');
    await expect.element(card(/Cairo/)).toBeVisible();
  });

  test('forgets the note when the toast is dismissed', async () => {
    const fake = await show();
    await remove();
    await button('notebook_dismiss').click();
    await expect.poll(() => host.querySelector('.toast')).toBeNull();
    expect(fake.notes()).toHaveLength(2);
  });
});
