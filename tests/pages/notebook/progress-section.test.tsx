import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { host, show } from './shown-notebook';

const open = () => page.getByText('notebook_progress', { exact: true }).click();

test('draws pictures when it is opened, and tells the same in tables', async () => {
  await show();
  expect(host.querySelector('canvas')).toBeNull();
  await open();
  await expect.poll(() => host.querySelectorAll('.progress canvas').length).toBe(3);
  await page.getByText('notebook_progress_table').click();
  const row = page.getByRole('row', { name: /April 2024/ });
  await expect.element(row).toHaveTextContent('April 202430');
});

test('says when it could not be read', async () => {
  const fake = await show();
  fake.fail('review.forecast');
  await open();
  await expect.element(page.getByRole('alert')).toHaveTextContent('notebook_progress_failed');
});
