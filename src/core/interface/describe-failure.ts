import type { Translate } from './translate';

/** What can go wrong with the storage, by the names under which that crosses between processes. */
export type StorageFailure =
  | 'StorageFull'
  | 'StorageForbidden'
  | 'StorageDamaged'
  | 'StorageNewer'
  | 'StorageBlocked';

const KEYS: Readonly<Record<StorageFailure | 'NoAnswer', string>> = {
  StorageFull: 'failure_full',
  StorageForbidden: 'failure_forbidden',
  StorageDamaged: 'failure_damaged',
  StorageNewer: 'failure_newer',
  StorageBlocked: 'failure_blocked',
  NoAnswer: 'failure_no_answer',
};

/**
 * What could not be done, why, and what the reader can do about it.
 *
 * @param what a sentence that says what could not be done
 * @param error what the call of the background was rejected with
 */
export function describeFailure(t: Translate, what: string, error: unknown): string {
  return `${what} ${t(keyOf(error))}`;
}

/** By the name under which the other side told of its error; errors of this side have none. */
function keyOf(error: unknown): string {
  const name = (error as { readonly remoteName?: unknown } | null | undefined)?.remoteName;
  return Object.entries(KEYS).find(([known]) => known === name)?.[1] ?? 'failure_unknown';
}
