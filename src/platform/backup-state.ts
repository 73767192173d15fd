import browser from 'webextension-polyfill';
import { type BackupState, NO_BACKUP } from '../core/backup/backup-state';

const KEY = 'backup';

/** What the reader wants backed up and what was done about it. */
export async function readBackupState(): Promise<BackupState> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return { ...NO_BACKUP, ...(stored as Partial<BackupState> | undefined) };
}

/** Changes some of it and gives the whole. */
export async function changeBackupState(changes: Partial<BackupState>): Promise<BackupState> {
  const state = { ...(await readBackupState()), ...changes };
  await browser.storage.local.set({ [KEY]: state });
  return state;
}
