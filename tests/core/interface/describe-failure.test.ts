import { describe, expect, it } from 'vitest';
import { describeFailure } from '../../../src/core/interface/describe-failure';
import { RemoteError } from '../../../src/messages/rpc';

const t = (key: string) => `(${key})`;

describe('the words for a failure', () => {
  it.each([
    [new RemoteError('StorageFull', ''), 'failure_full'],
    [new RemoteError('StorageForbidden', ''), 'failure_forbidden'],
    [new RemoteError('StorageDamaged', ''), 'failure_damaged'],
    [new RemoteError('StorageNewer', ''), 'failure_newer'],
    [new RemoteError('StorageBlocked', ''), 'failure_blocked'],
    [new RemoteError('NoAnswer', ''), 'failure_no_answer'],
    [new RemoteError('TypeError', ''), 'failure_unknown'],
    [new Error('of this side'), 'failure_unknown'],
    [undefined, 'failure_unknown'],
    [null, 'failure_unknown'],
  ])('for %s are what happened and %s', (error, key) => {
    expect(describeFailure(t, 'Not saved.', error)).toBe(`Not saved. (${key})`);
  });
});
