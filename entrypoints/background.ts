import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../src/background/start-background';
import type { BackgroundApi } from '../src/messages/contract';
import type { CallBackground } from '../src/pages/notebook/notebook-props';
import { backupParts } from '../src/pages/notebook/transfer/backup-parts';
import { scheduleBackups } from '../src/platform/backup-schedule';
import { changeBackupState, readBackupState } from '../src/platform/backup-state';
import { isDownloadGone, saveDownload } from '../src/platform/downloads';
import {
  activeTab,
  onCommand,
  openExtensionPage,
  packagedFile,
} from '../src/platform/extension-pages';
import { onFirstRun } from '../src/platform/first-run';
import { interfaceMessages } from '../src/platform/interface-messages';
import { localOffset } from '../src/platform/local-offset';
import { keepReviewBadge } from '../src/platform/review-badge';
import { onSelectionMenu } from '../src/platform/selection-menu';
import { onSettingChanged, settings } from '../src/platform/settings';
import { readStoredCount, writeStoredCount } from '../src/platform/stored-count';
import { readSettings, writeSettings } from '../src/platform/stored-settings';
import { takeBackup } from '../src/platform/take-backup';
import { broadcast, serveBackground, tab } from '../src/platform/transport';

export default defineBackground(() => {
  const api = startBackground({
    readFile: packagedFile,
    openPage: openExtensionPage,
    interfaceMessages,
    onNotesChanged: (ids) => {
      broadcast('notes.changed', { ids });
      lookAtBadge();
    },
    now: Date.now,
    onKnownChanged: (entries) => {
      broadcast('known.changed', { entries });
      lookAtBadge();
    },
    onGlossaryChanged: (glossary) => broadcast('glossary.changed', { glossary }),
    settings: { read: readSettings, write: writeSettings },
    onReviewChanged: (entries) => {
      broadcast('review.changed', { entries });
      lookAtBadge();
    },
    reviewSettings: async () => (await settings()).review,
    offsetAt: localOffset,
    countMemory: { read: readStoredCount, write: writeStoredCount },
    backup: {
      readState: readBackupState,
      changeState: changeBackupState,
      save: saveDownload,
      isGone: isDownloadGone,
    },
  });
  serveBackground(api);
  // As the others call it, though nothing has to cross.
  const call = ((method: keyof BackgroundApi, input: never) =>
    api[method](input)) as CallBackground;
  scheduleBackups(() => takeBackup({ ...backupParts(call, Date.now()), forced: false }));
  const lookAtBadge = keepReviewBadge(async () =>
    (await settings()).review.badge ? api['review.count']() : null,
  );
  onSettingChanged('review', lookAtBadge);
  onFirstRun(() => void openExtensionPage('sample', 'welcome'));
  // A tab without a content script has nothing to walk through, and nothing to note.
  onCommand((command) => void obey(command).catch(() => {}));
  onSelectionMenu((id) => void tab(id)('page.noteSelection').catch(() => {}));
});

async function obey(command: string): Promise<void> {
  const id = await activeTab();
  if (id === null) return;
  if (command === 'note-selection') await tab(id)('page.noteSelection');
  else await tab(id)('page.walk', { direction: command === 'next-mention' ? 'next' : 'previous' });
}
