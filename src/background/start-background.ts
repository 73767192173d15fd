import type { BackgroundApi, ExtensionPage, InterfaceMessages } from '../messages/contract';
import { createAnnotateService } from './services/annotate-service';
import { createNotesService } from './services/notes-service';
import { openDatabase } from './storage/database';
import { createNotesStore } from './storage/notes-store';

/** What the background needs of the browser. */
export interface BackgroundNeeds {
  readonly readGlossary: () => Promise<Uint8Array>;
  readonly openPage: (page: ExtensionPage, hash?: string) => Promise<void>;
  readonly interfaceMessages: () => Promise<InterfaceMessages>;
  readonly onNotesChanged: (ids: readonly string[]) => void;
}

/** Builds the background's services; nothing is opened before the first call needs it. */
export function startBackground(needs: BackgroundNeeds): BackgroundApi {
  const store = createNotesStore(openDatabase());
  return {
    ...createNotesService({ store, onChanged: needs.onNotesChanged }),
    'article.annotate': createAnnotateService(needs.readGlossary),
    'interface.messages': needs.interfaceMessages,
    'pages.open': async ({ page, hash }) => {
      await needs.openPage(page, hash);
      return null;
    },
  };
}
