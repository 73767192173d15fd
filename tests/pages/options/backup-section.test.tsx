import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { type BackupState, NO_BACKUP } from '../../../src/core/backup/backup-state';
import { BackupSection } from '../../../src/pages/options/backup-section';

let host: HTMLElement;

beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, host);
  host.remove();
});

const FILE = { path: '/Downloads/Hamish/hamish-backup-1.json', at: 0, bytes: 2_500_000 };

function show({
  state: initial = {},
  allowed = true,
  may = true,
  backUp,
}: {
  readonly state?: Partial<BackupState>;
  readonly allowed?: boolean;
  readonly may?: boolean;
  readonly backUp?: () => Promise<void>;
} = {}) {
  let state: BackupState = { ...NO_BACKUP, ...initial };
  let persisted = false;
  const safety = {
    language: 'en' as const,
    read: async () => state,
    change: vi.fn(async (changes: Partial<BackupState>) => {
      state = { ...state, ...changes };
      return state;
    }),
    ask: vi.fn(async () => allowed),
    may: async () => may,
    backUp: vi.fn(
      backUp ??
        (async () => {
          state = { ...state, files: [FILE], checkedAt: 0 };
        }),
    ),
    storage: async () => ({ used: 3_000_000, persisted }),
    persist: async () => {
      persisted = true;
      return true;
    },
  };
  render(
    <BackupSection t={(key, ...values) => [key, ...values].join(' ')} safety={safety} />,
    host,
  );
  return safety;
}

const button = (name: string) => page.getByRole('button', { name });

test('backups are turned on by a click, and the first is made at once', async () => {
  const safety = show();
  await expect.element(page.getByText('backup_none')).toBeVisible();
  await button('backup_turn_on').click();
  await expect.element(page.getByText('backup_done')).toBeVisible();
  expect(safety.change).toHaveBeenCalledWith({ every: 'week' });
  await expect.element(page.getByText(/hamish-backup-1.json/)).toHaveTextContent('2.5');
  await page.getByRole('combobox').first().selectOptions('backup_every_day');
  expect(safety.change).toHaveBeenLastCalledWith({ every: 'day' });
});

test('without the permission nothing is made, and that is said', async () => {
  const safety = show({ allowed: false });
  await button('backup_turn_on').click();
  await expect.element(page.getByText('backup_refused')).toBeVisible();
  expect(safety.backUp).not.toHaveBeenCalled();
  expect(safety.change).not.toHaveBeenCalled();
});

test('a permission that was taken back has to be given again', async () => {
  show({ state: { every: 'day' }, may: false });
  await expect.element(button('backup_turn_on')).toBeVisible();
});

test('a backup that failed is not shown as made', async () => {
  const safety = show({
    state: { every: 'day' },
    backUp: async () => {
      await safety.change({ failure: 'StorageDamaged' });
      throw new Error('no');
    },
  });
  await button('backup_now').click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('backup_failed failure_damaged');
  expect(host.textContent).not.toContain('backup_done');
});

test('the browser is asked to keep the storage by a click', async () => {
  show();
  await button('storage_persist').click();
  await expect.element(page.getByText('storage_used 3.0 storage_persisted')).toBeVisible();
  expect(host.textContent).not.toContain('storage_not_persisted');
});
