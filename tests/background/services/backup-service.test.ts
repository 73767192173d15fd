import { describe, expect, it } from 'vitest';
import { createBackupService } from '../../../src/background/services/backup-service';
import { type BackupState, NO_BACKUP } from '../../../src/core/backup/backup-state';

const MADE = { url: 'blob:x', hash: 'a', bytes: 1000, forced: false };

function aService(changes: Partial<BackupState> = {}) {
  let state: BackupState = { ...NO_BACKUP, ...changes };
  let now = 100;
  const saved: [string, boolean][] = [];
  const gone = new Set<string>();
  const service = createBackupService({
    readState: async () => state,
    changeState: async (each) => {
      state = { ...state, ...each };
      return state;
    },
    save: async (_, name, replaces) => {
      saved.push([name, replaces]);
      return `/home/me/Downloads/${name}`;
    },
    isGone: async (path) => gone.has(path),
    now: () => now++,
  });
  return { service, saved, gone, state: () => state };
}

describe('keeping a backup', () => {
  it('writes it and remembers it', async () => {
    const { service, saved, state } = aService({ failure: 'StorageFull' });
    await service['backup.keep'](MADE);
    expect(saved).toEqual([['Hamish/hamish-backup-1.json', false]]);
    const path = '/home/me/Downloads/Hamish/hamish-backup-1.json';
    expect(state()).toMatchObject({
      files: [{ path, at: 100, bytes: 1000 }],
      hash: 'a',
      checkedAt: 100,
      failure: null,
    });
  });

  it('writes nothing where nothing has changed', async () => {
    const { service, saved, state } = aService();
    await service['backup.keep'](MADE);
    await service['backup.keep'](MADE);
    expect(saved).toHaveLength(1);
    expect(state().checkedAt).toBe(101);
  });

  it('writes it all the same when the reader says so, or the file is gone', async () => {
    const { service, saved, gone } = aService();
    await service['backup.keep'](MADE);
    await service['backup.keep']({ ...MADE, forced: true });
    gone.add('/home/me/Downloads/Hamish/hamish-backup-2.json');
    await service['backup.keep'](MADE);
    expect(saved).toHaveLength(3);
  });

  it('goes round among its own files', async () => {
    const { service, saved } = aService({ keep: 2 });
    for (const hash of ['a', 'b', 'c', 'd']) await service['backup.keep']({ ...MADE, hash });
    expect(saved).toEqual([
      ['Hamish/hamish-backup-1.json', false],
      ['Hamish/hamish-backup-2.json', false],
      ['Hamish/hamish-backup-1.json', true],
      ['Hamish/hamish-backup-2.json', true],
    ]);
  });

  it.each([
    [{ ...MADE, url: 'https://example.org/' }],
    [{ ...MADE, hash: 1 as never }],
    [{ ...MADE, bytes: -0.5 }],
  ])('refuses %j', async (made) => {
    const { service, saved } = aService();
    await expect(service['backup.keep'](made)).rejects.toThrow(TypeError);
    expect(saved).toEqual([]);
  });

  it('remembers why one could not be made', async () => {
    const { service, state } = aService();
    await service['backup.failed']({ name: 'StorageDamaged' });
    expect(state().failure).toBe('StorageDamaged');
  });
});
