// biome-ignore lint/style/noRestrictedImports: makes errors as the storage does
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { storageFailure } from '../../../src/background/storage/storage-failure';

const browser = (name: string, message = '') => new DOMException(message, name);

describe('the cause of an error', () => {
  it.each([
    ['a full quota', browser('QuotaExceededError'), 'StorageFull'],
    [
      'a transaction that a full quota aborted',
      new Dexie.AbortError('Transaction aborted', browser('QuotaExceededError')),
      'StorageFull',
    ],
    [
      'one of many writes without room',
      new Dexie.BulkError('2 of 3 failed', { 1: browser('QuotaExceededError') }),
      'StorageFull',
    ],
    [
      'a closed database that was never opened for a full quota',
      new Dexie.DatabaseClosedError(new Dexie.OpenFailedError(browser('QuotaExceededError'))),
      'StorageFull',
    ],
    [
      'a full disk in Firefox',
      browser('UnknownError', 'NS_ERROR_FILE_NO_DEVICE_SPACE'),
      'StorageFull',
    ],
    ['a later version', browser('VersionError'), 'StorageNewer'],
    [
      'storage that is forbidden',
      browser(
        'InvalidStateError',
        'A mutation operation was attempted on a database that did not allow mutations.',
      ),
      'StorageForbidden',
    ],
    ['storage refused by policy', browser('SecurityError'), 'StorageForbidden'],
    ['a browser without storage', new Dexie.MissingAPIError(), 'StorageForbidden'],
    ['an internal error', browser('UnknownError', 'Internal error'), 'StorageDamaged'],
    ['a value that cannot be read', browser('NotReadableError'), 'StorageDamaged'],
    [
      'an error that wraps an internal one',
      new Error('x', { cause: browser('UnknownError') }),
      'StorageDamaged',
    ],
    ['a lost connection', new Dexie.DatabaseClosedError(), null],
    ['a mistake of ours', new TypeError('Not a note'), null],
    ['nothing', undefined, null],
  ])('is found in %s', (_, error, failure) => {
    expect(storageFailure(error)).toBe(failure);
  });

  it('is looked for in errors that wrap each other', () => {
    const error = new Error('a');
    error.cause = new Error('b', { cause: error });
    expect(storageFailure(error)).toBeNull();
  });
});
