import type { Knowledge } from '../core/annotate/knowledge';
import {
  KNOWLEDGE_FILES,
  type KnowledgeFiles,
  openKnowledge,
} from '../core/annotate/open-knowledge';
import { keepOpened } from '../core/binary/keep-opened';
import type { ReviewSettings } from '../core/review/review-settings';
import type { BackgroundApi, ExtensionPage, InterfaceMessages } from '../messages/contract';
import { createAnnotateService } from './services/annotate-service';
import { type BackupServiceParts, createBackupService } from './services/backup-service';
import { createGlossaryService } from './services/glossary-service';
import { createKnownService } from './services/known-service';
import { createNotesService } from './services/notes-service';
import { createOwnLayers } from './services/own-layers';
import { createPagesService } from './services/pages-service';
import { createReviewService } from './services/review-service';
import { type CountMemory, createStorageService } from './services/storage-service';
import { createTransferService } from './services/transfer-service';
import { createWordService } from './services/word-service';
import { openDatabase } from './storage/database';
import { createEntriesStore } from './storage/entries-store';
import { createGlossariesStore } from './storage/glossaries-store';
import { createKnownStore } from './storage/known-store';
import { createNotesStore } from './storage/notes-store';
import { createReviewQueries } from './storage/review-queries';
import { createReviewStore } from './storage/review-store';
import { guardMethods, guardStorage } from './storage/storage-guard';
import type { SettingsStorage } from './transfer/settings-draft';
import { createTransferStore } from './transfer/transfer-store';

/** What the background needs of the browser. */
export interface BackgroundNeeds {
  /** The bytes of a file that the extension ships. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly openPage: (page: ExtensionPage, hash?: string) => Promise<void>;
  readonly interfaceMessages: () => Promise<InterfaceMessages>;
  readonly onNotesChanged: (ids: readonly string[]) => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly onKnownChanged: (entries: readonly string[]) => void;
  readonly onGlossaryChanged: (glossary: string) => void;
  readonly settings: SettingsStorage;
  readonly onReviewChanged: (entries: readonly string[]) => void;
  readonly reviewSettings: () => Promise<ReviewSettings>;
  /** Minutes that local time is ahead of UTC at a moment (epoch milliseconds). */
  readonly offsetAt: (at: number) => number;
  readonly backup: Omit<BackupServiceParts, 'now'>;
  readonly countMemory: CountMemory;
}

/** Builds the background's services; nothing is opened before the first call needs it. */
export function startBackground(needs: BackgroundNeeds): BackgroundApi {
  const database = openDatabase();
  const store = createNotesStore(database);
  const own = {
    glossaries: createGlossariesStore(database),
    entries: createEntriesStore(database),
  };
  const storage = createStorageService(database, needs.countMemory);
  const onNotesChanged = (ids: readonly string[]) => {
    needs.onNotesChanged(ids);
    void storage.remember();
  };
  return guardMethods<BackgroundApi>(guardStorage(database), {
    ...createNotesService({ store, onChanged: onNotesChanged, now: needs.now }),
    ...createKnownService({
      store: createKnownStore(database),
      onChanged: needs.onKnownChanged,
    }),
    ...createGlossaryService({ ...own, onChanged: needs.onGlossaryChanged, now: needs.now }),
    'article.annotate': createAnnotateService(
      keepOpened(() => readKnowledge(needs.readFile)),
      createOwnLayers(own),
    ),
    ...createTransferService({
      store: createTransferStore(database, needs.settings),
      onChanged: () => {
        onNotesChanged([]);
        needs.onKnownChanged([]);
        needs.onReviewChanged([]);
      },
    }),
    ...createReviewService({
      store: createReviewStore(database),
      queries: createReviewQueries(database),
      settings: needs.reviewSettings,
      now: needs.now,
      offsetAt: needs.offsetAt,
      onChanged: needs.onReviewChanged,
    }),
    ...storage.methods,
    ...createBackupService({ ...needs.backup, now: needs.now }),
    ...createWordService(() => needs.readFile(KNOWLEDGE_FILES.lexicon)),
    'interface.messages': needs.interfaceMessages,
    ...createPagesService(needs.openPage),
  });
}

async function readKnowledge(readFile: BackgroundNeeds['readFile']): Promise<Knowledge> {
  const read = Object.entries(KNOWLEDGE_FILES).map(
    async ([name, path]) => [name, await readFile(path)] as const,
  );
  return openKnowledge(Object.fromEntries(await Promise.all(read)) as unknown as KnowledgeFiles);
}
