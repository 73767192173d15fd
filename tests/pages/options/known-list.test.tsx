import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { KnownEntry } from '../../../src/core/known/known-entry';
import { RemoteError } from '../../../src/messages/rpc';
import { KnownList } from '../../../src/pages/options/known-list';

const CAIRO: KnownEntry = {
  entry: 'place/cairo',
  kind: 'place',
  headword: 'القاهرة',
  rendering: 'Cairo',
  at: 1,
};

let host: HTMLElement;
let failing: Error | null;

beforeEach(() => {
  failing = null;
  host = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, host);
  host.remove();
});

function show(): void {
  const answer = async <T,>(value: T) => {
    if (failing !== null) throw failing;
    return value;
  };
  render(
    <KnownList
      t={(key, ...values) => [key, ...values].join(' ')}
      known={() => answer([CAIRO])}
      forget={() => answer(null)}
    />,
    host,
  );
}

const again = () => page.getByRole('button', { name: /options_known_again/ });

test('a name is marked again', async () => {
  show();
  await again().click();
  await expect.element(page.getByText('options_known_none')).toBeVisible();
});

test('what cannot be read is said, and read again', async () => {
  failing = new RemoteError('StorageDamaged', '');
  show();
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('options_known_unread failure_damaged');
  failing = null;
  await page.getByRole('button', { name: 'notebook_retry' }).click();
  await expect.element(again()).toHaveTextContent('Cairo');
});

test('what cannot be changed stays in the list', async () => {
  show();
  await expect.element(again()).toBeVisible();
  failing = new RemoteError('StorageFull', '');
  await again().click();
  await expect.element(page.getByText('options_known_failed failure_full')).toBeVisible();
  await expect.element(again()).toBeVisible();
});
