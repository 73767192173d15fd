import type { StorageFailure } from '../../core/interface/describe-failure';

/** Something went wrong with the storage, for a known cause: `name` says which. */
export class StorageError extends Error {
  override readonly name: StorageFailure;
  constructor(name: StorageFailure, message: string) {
    super(message);
    this.name = name;
  }
}

/** The most telling first: a transaction that a full disk aborted is also aborted. */
const CAUSES: readonly (readonly [StorageFailure, RegExp])[] = [
  // Firefox has a full disk as an unknown error that names it.
  ['StorageFull', /QuotaExceededError|QuotaExceeded|NO_DEVICE_SPACE/],
  ['StorageNewer', /^(?:StorageNewer|VersionError)/],
  [
    'StorageForbidden',
    /^(?:SecurityError|NotAllowedError|MissingAPIError)|did not allow mutations/,
  ],
  ['StorageBlocked', /^StorageBlocked/],
  ['StorageDamaged', /^(?:UnknownError|NotReadableError|DataError|NotFoundError)/],
];

/** What Dexie and the browser wrap errors in. */
interface Wrapped {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly inner?: unknown;
  readonly cause?: unknown;
  readonly failures?: unknown;
}

/**
 * Which of the known failures an error is, however deep it is wrapped; null when it is none of the
 * storage's, or nothing that anybody could do something about.
 */
export function storageFailure(error: unknown): StorageFailure | null {
  const texts = unwrapped(error).map(({ name, message }) => `${name}: ${message}`);
  const found = CAUSES.find(([, sign]) => texts.some((text) => sign.test(text)));
  return found?.[0] ?? null;
}

/** An error and everything it wraps. */
function unwrapped(error: unknown, seen = new Set<unknown>()): readonly Wrapped[] {
  if (typeof error !== 'object' || error === null || seen.has(error)) return [];
  seen.add(error);
  const { inner, cause, failures } = error as Wrapped;
  const within = [inner, cause, ...(Array.isArray(failures) ? failures : [])];
  return [error as Wrapped, ...within.flatMap((each) => unwrapped(each, seen))];
}
