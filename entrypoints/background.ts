import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../src/background/start-background';
import { writeJson } from '../src/core/transfer/write-json';
import type { BackgroundApi } from '../src/messages/contract';
import type { CallBackground } from '../src/pages/notebook/notebook-props';
import { gatherBlob } from '../src/pages/notebook/transfer/gather-blob';
import { rowsFrom } from '../src/pages/notebook/transfer/rows-from';
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
import { keepReviewBadge } from '../src/platform/review-badge';
import {
  localOffset,
  onReviewSettingsChanged,
  reviewSettings,
} from '../src/platform/review-settings';
import { onSelectionMenu } from '../src/platform/selection-menu';
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
    reviewSettings,
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
  scheduleBackups(() =>
    takeBackup({
      pieces: writeJson(rowsFrom(call), Date.now()),
      gather: (pieces) => gatherBlob(pieces, 'application/json'),
      call,
      forced: false,
    }),
  );
  const lookAtBadge = keepReviewBadge(async () =>
    (await reviewSettings()).badge ? api['review.count']() : null,
  );
  onReviewSettingsChanged(lookAtBadge);
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
