import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Safekeeping, type SafekeepingProps } from '../../../src/pages/notebook/safekeeping';

let host: HTMLElement;

beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, host);
  host.remove();
});

function show(changes: Partial<SafekeepingProps> = {}) {
  const props = {
    look: vi.fn(async () => ({ notes: 30, lost: 0 })),
    acceptLoss: vi.fn(async () => null),
    reminder: vi.fn(async (): Promise<number | null> => null),
    later: vi.fn(async () => null),
    openOptions: vi.fn(),
    persist: vi.fn(async () => {}),
    ...changes,
  };
  render(<Safekeeping t={(key, ...values) => [key, ...values].join(' ')} {...props} />, host);
  return props;
}

test('keeps quiet when all is well, and has the browser keep the notes', async () => {
  const { persist } = show();
  await expect.poll(() => persist).toHaveBeenCalledOnce();
  expect(host.textContent).toBe('');
});

test('asks for nothing while there are no notes', async () => {
  const { look, persist, reminder } = show({ look: vi.fn(async () => ({ notes: 0, lost: 0 })) });
  await expect.poll(() => look).toHaveBeenCalledOnce();
  await Promise.resolve();
  expect(persist).not.toHaveBeenCalled();
  expect(reminder).not.toHaveBeenCalled();
});

test.each([
  [40, 'backup_remind_old 40'],
  [Number.POSITIVE_INFINITY, 'backup_remind_none'],
])('reminds of a backup that is %s days old, until told not to', async (days, said) => {
  const { later, openOptions } = show({ reminder: async () => days });
  await expect.element(page.getByText(said)).toBeVisible();
  await page.getByRole('button', { name: 'backup_remind_open' }).click();
  expect(openOptions).toHaveBeenCalledOnce();
  await page.getByRole('button', { name: 'backup_remind_later' }).click();
  expect(later).toHaveBeenCalledOnce();
  expect(host.textContent).toBe('');
});

test('tells of notes that are lost until the reader knows', async () => {
  const { acceptLoss } = show({ look: async () => ({ notes: 0, lost: 12 }) });
  await expect.element(page.getByRole('alert')).toHaveTextContent('storage_lost 12');
  await page.getByRole('button', { name: 'notebook_dismiss' }).click();
  expect(acceptLoss).toHaveBeenCalledOnce();
  expect(host.querySelector('[role=alert]')).toBeNull();
});

test('says nothing where nothing can be read: the notebook does', async () => {
  const look = vi.fn(() => Promise.reject(new Error('no')));
  show({ look });
  await expect.poll(() => look).toHaveBeenCalledOnce();
  expect(host.textContent).toBe('');
});
