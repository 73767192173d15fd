import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { REVIEW_SETTINGS, type ReviewSettings } from '../../../src/core/review/review-settings';
import type { SuspendedEntry } from '../../../src/messages/review-api';
import { RemoteError } from '../../../src/messages/rpc';
import { ReviewOptions } from '../../../src/pages/options/review-options';

const CAIRO: SuspendedEntry = {
  entry: 'place/cairo',
  headword: 'القاهرة',
  rendering: 'Cairo',
  at: 1,
};
const GONE: SuspendedEntry = { entry: 'place/gone', headword: '', rendering: '', at: 0 };

let host: HTMLElement;
let failing: Error | null;
const choose = vi.fn<(settings: ReviewSettings) => Promise<void>>();

beforeEach(() => {
  failing = null;
  choose.mockReset().mockImplementation(async () => {
    if (failing !== null) throw failing;
  });
  host = document.body.appendChild(document.createElement('main'));
  const answer = async <T,>(value: T) => {
    if (failing !== null) throw failing;
    return value;
  };
  render(
    <ReviewOptions
      t={(key, ...values) => [key, ...values].join(' ')}
      chosen={REVIEW_SETTINGS}
      choose={choose}
      suspended={() => answer([CAIRO, GONE])}
      resume={() => answer(null)}
    />,
    host,
  );
});

afterEach(() => {
  render(null, host);
  host.remove();
});

const number = (name: string) => page.getByRole('spinbutton', { name });
const box = (name: string) => page.getByRole('checkbox', { name });
const kept = () => choose.mock.lastCall?.[0];

async function type(name: string, text: string): Promise<void> {
  await number(name).fill(text);
  (number(name).element() as HTMLElement).blur();
}

test('each setting is kept with the others as they are', async () => {
  await type('options_review_new', '25');
  await expect.poll(kept).toEqual({ ...REVIEW_SETTINGS, newPerDay: 25 });
  await page.getByRole('combobox').selectOptions('06:00');
  await expect.poll(kept).toEqual({ ...REVIEW_SETTINGS, newPerDay: 25, dayStart: 6 });
  await box('options_review_badge').click();
  await expect.poll(kept).toMatchObject({ badge: true, dayStart: 6 });
  await box('options_review_sentence').click();
  await expect.poll(kept).toMatchObject({ sentence: 'hidden', badge: true });
});

test.each(['', '-1', '1.5', '10000'])('%j is no number of cards a day', async (text) => {
  await type('options_review_reviews', text);
  await expect.element(number('options_review_reviews')).toHaveValue(100);
  expect(choose).not.toHaveBeenCalled();
});

test('one way round is always asked', async () => {
  await box('options_review_direction_arabic_english').click();
  await expect.poll(kept).toMatchObject({ directions: ['english-arabic'] });
  await expect.element(box('options_review_direction_english_arabic')).toBeDisabled();
  await box('options_review_direction_arabic_english').click();
  await expect.poll(kept).toMatchObject({ directions: ['arabic-english', 'english-arabic'] });
});

test('what cannot be kept is said', async () => {
  failing = new Error('no');
  await box('options_review_badge').click();
  await expect.element(page.getByText('options_review_failed')).toBeVisible();
});

test('what is set aside is listed and asked again', async () => {
  const again = page.getByRole('button', { name: /again/ });
  await expect.element(again.first()).toHaveTextContent('Cairo – القاهرة');
  await expect.element(again.last()).toHaveTextContent('place/gone');
  failing = new RemoteError('StorageFull', '');
  await again.first().click();
  await expect.element(page.getByText('options_review_failed failure_full')).toBeVisible();
  failing = null;
  await again.first().click();
  await again.click();
  await expect.element(page.getByText('options_review_suspended_none')).toBeVisible();
});

test('axe finds nothing wrong', async () => {
  await expect.element(page.getByRole('button').first()).toBeVisible();
  const { violations } = await axe.run(host);
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
