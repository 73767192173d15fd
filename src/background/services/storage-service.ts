import type { StoredCount } from '../../core/backup/stored-count';
import type { BackgroundApi } from '../../messages/contract';
import type { HamishDatabase } from '../storage/database';

/** Keeps how many notes there are beside the storage that they are in. */
export interface CountMemory {
  readonly read: () => Promise<StoredCount>;
  readonly write: (count: StoredCount) => Promise<void>;
}

/** Answers the `storage.*` methods, and hears of changes. */
export interface StorageService {
  readonly methods: Pick<BackgroundApi, 'storage.look' | 'storage.acceptLoss'>;
  /** Notes were changed; never rejects. */
  readonly remember: () => Promise<void>;
}

/**
 * Remembers how many notes there are. A storage that is made anew though notes are remembered was
 * cleared: by the browser, or by somebody who did not know what else would go.
 */
export function createStorageService(
  database: HamishDatabase,
  memory: CountMemory,
): StorageService {
  let isNew = false;
  database.on('populate', () => {
    isNew = true;
  });
  database.on(
    'ready',
    async () => {
      if (!isNew) return;
      isNew = false;
      // Not being able to remember must keep nobody from their notes.
      await memory
        .read()
        .then(({ notes, lost }) => memory.write({ notes: 0, lost: lost + notes }))
        .catch(() => {});
    },
    true,
  );

  async function count(): Promise<StoredCount> {
    const notes = await database.notes.count();
    const now = { notes, lost: (await memory.read()).lost };
    await memory.write(now);
    return now;
  }

  return {
    methods: {
      'storage.look': count,
      'storage.acceptLoss': async () => {
        await memory.write({ ...(await count()), lost: 0 });
        return null;
      },
    },
    remember: () =>
      count().then(
        () => {},
        () => {},
      ),
  };
}
