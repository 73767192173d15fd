import type { HamishDatabase } from './database';
import { StorageError, storageFailure } from './storage-failure';

/** Runs what uses the storage; see `guardStorage`. */
export type StorageGuard = <T>(task: () => Promise<T>) => Promise<T>;

/** How long an upgrade may wait for an older Hamish to let go of the storage, in milliseconds. */
const PATIENCE_MS = 4000;

/** The browser closed the connection, or took back what was begun. */
const LOST =
  /^(?:DatabaseClosed|Abort|InvalidState|TransactionInactive|Unknown|PrematureCommit)Error$/;

/**
 * Makes the one place through which all calls of the storage go. A task whose connection was lost
 * is tried once more with a new one, so tasks must be safe to repeat. One that fails is rejected
 * with a `StorageError` where the cause is known, and with its own error where it is not; either
 * way the next task opens the storage anew.
 */
export function guardStorage(database: HamishDatabase, patience = PATIENCE_MS): StorageGuard {
  const refusals = new Set<(reason: StorageError) => void>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const refuse = () => {
    const reason = new StorageError('StorageBlocked', 'Something else holds the storage open.');
    for (const reject of refusals) reject(reason);
  };
  database.on('blocked', () => {
    clearTimeout(waiting);
    waiting = setTimeout(refuse, patience);
  });
  database.on('ready', () => clearTimeout(waiting), true);

  async function attempt<T>(task: () => Promise<T>): Promise<T> {
    let refused: (reason: StorageError) => void = () => {};
    try {
      // An upgrade that is blocked never answers.
      return await new Promise<T>((resolve, reject) => {
        refused = reject;
        refusals.add(refused);
        task().then(resolve, reject);
      });
    } finally {
      refusals.delete(refused);
      // Dexie would answer everything that follows with the error of the opening that failed.
      if (database.hasFailed()) database.close({ disableAutoOpen: false });
    }
  }

  return async (task) => {
    try {
      return await attempt(task).catch((error) => {
        if (!isLost(error)) throw error;
        return attempt(task);
      });
    } catch (error) {
      const failure = storageFailure(error);
      if (failure === null || error instanceof StorageError) throw error;
      throw new StorageError(failure, error instanceof Error ? error.message : String(error));
    }
  };
}

function isLost(error: unknown): boolean {
  return error instanceof Error && LOST.test(error.name) && storageFailure(error) !== 'StorageFull';
}

/** Has every method of an API go through the guard. */
export function guardMethods<T extends object>(guard: StorageGuard, api: T): T {
  const guarded = Object.entries(api).map(([name, method]) => [
    name,
    (input: unknown) => guard(() => method(input)),
  ]);
  return Object.fromEntries(guarded) as T;
}
