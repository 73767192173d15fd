import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { aNote } from '../../core/notes/a-note';
import { button, CAIRO, card, host, show } from './shown-notebook';

const bin = () => host.querySelector<HTMLDetailsElement>('details.bin');

async function deleteCairo() {
  const fake = await show([CAIRO]);
  await card(/Cairo/)
    .getByRole('button', { name: /notebook_remove/ })
    .click();
  await expect.poll(bin).not.toBeNull();
  bin()?.setAttribute('open', '');
  return fake;
}

test('is not there while nothing was deleted', async () => {
  await show();
  await expect.element(card(/Cairo/)).toBeVisible();
  expect(bin()).toBeNull();
});

test('shows a deleted note with the days that are left', async () => {
  await deleteCairo();
  expect(bin()?.textContent).toContain(CAIRO.sentence);
  expect(bin()?.textContent).toContain('notebook_bin_days 29');
});

test('brings a note back', async () => {
  const fake = await deleteCairo();
  await button('notebook_bin_restore_label \u2068القَاهِرَة\u2069').click();
  await expect.element(card(/Cairo/)).toBeVisible();
  expect(fake.notes()).toEqual([CAIRO]);
  await expect.poll(bin).toBeNull();
});

test('deletes for good', async () => {
  const fake = await deleteCairo();
  await button('notebook_bin_purge_label \u2068القَاهِرَة\u2069').click();
  await expect.poll(bin).toBeNull();
  expect(fake.notes()).toEqual([]);
});

test('says so when that does not work, and keeps the note', async () => {
  const fake = await deleteCairo();
  fake.fail('notes.purge');
  await button('notebook_bin_empty').click();
  await expect.element(page.getByText('notebook_bin_failed')).toBeVisible();
  expect(bin()?.textContent).toContain(aNote().sentence);
});
