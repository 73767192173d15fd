import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../src/background/start-background';
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
import { readSettings, writeSettings } from '../src/platform/stored-settings';
import { broadcast, serveBackground, tab } from '../src/platform/transport';

export default defineBackground(() => {
  const api = startBackground({
    readFile: packagedFile,
    openPage: openExtensionPage,
    interfaceMessages,
    onNotesChanged: (ids) => {
      void broadcast('notes.changed', { ids });
      lookAtBadge();
    },
    now: Date.now,
    onKnownChanged: (entries) => {
      void broadcast('known.changed', { entries });
      lookAtBadge();
    },
    onGlossaryChanged: (glossary) => void broadcast('glossary.changed', { glossary }),
    settings: { read: readSettings, write: writeSettings },
    onReviewChanged: (entries) => {
      void broadcast('review.changed', { entries });
      lookAtBadge();
    },
    reviewSettings,
    offsetAt: localOffset,
  });
  serveBackground(api);
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
