import browser from 'webextension-polyfill';
import { isBackupDue } from '../core/backup/backup-state';
import { readBackupState } from './backup-state';
import { mayDownload } from './downloads';

const ALARM = 'backup';

/** Chrome's own; the polyfill passes it on without knowing it. */
interface Offscreen {
  createDocument(options: {
    readonly url: string;
    readonly reasons: readonly string[];
    readonly justification: string;
  }): Promise<void>;
  closeDocument(): Promise<void>;
}

/**
 * Makes backups when they are due. Call it at the top level, or a waking worker misses the alarm.
 *
 * @param backUp makes one here, where files can be given an address
 */
export function scheduleBackups(backUp: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    // One that fails says so in the options, and is made at the next alarm.
    if (name === ALARM) void backUpIfDue(backUp).catch(() => {});
  });
  void browser.alarms.get(ALARM).then((alarm) => {
    if (alarm === undefined)
      browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: 60 });
  });
}

async function backUpIfDue(backUp: () => Promise<void>): Promise<void> {
  if (!isBackupDue(await readBackupState(), Date.now()) || !(await mayDownload())) return;
  if ('createObjectURL' in URL) await backUp();
  else await openOffscreen();
}

/** A service worker cannot give a file an address: a page that nobody sees does it for it. */
async function openOffscreen(): Promise<void> {
  const { offscreen } = browser as typeof browser & { readonly offscreen: Offscreen };
  // One that is left over from a backup which was cut off is in the way.
  await offscreen.closeDocument().catch(() => {});
  await offscreen.createDocument({
    url: 'backup.html',
    reasons: ['BLOBS'],
    justification: 'Writes the backup of your notes into the downloads folder.',
  });
}
