import { describe, expect, it } from 'vitest';
import {
  type BackupState,
  filesWith,
  isBackupDue,
  NO_BACKUP,
  reminderOf,
  replacedBy,
} from '../../../src/core/backup/backup-state';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 24);

const a = (changes: Partial<BackupState>): BackupState => ({ ...NO_BACKUP, ...changes });
const file = (number: number, bytes = 1000) => ({
  path: `/Hamish/hamish-backup-${number}.json`,
  at: NOW - number * DAY,
  bytes,
});

describe('a backup', () => {
  it.each<[string, Partial<BackupState>, boolean]>([
    ['never wanted', { every: 'never' }, false],
    ['never made', { every: 'week' }, true],
    ['of six days ago, every week', { every: 'week', checkedAt: NOW - 6 * DAY }, false],
    ['of seven days ago, every week', { every: 'week', checkedAt: NOW - 7 * DAY }, true],
    ['of an hour ago, every day', { every: 'day', checkedAt: NOW - DAY / 24 }, false],
    ['of a day ago, every day', { every: 'day', checkedAt: NOW - DAY }, true],
    ['of a clock that was ahead', { every: 'week', checkedAt: NOW + 90 * DAY }, true],
  ])('%s is due: %#', (_, state, due) => {
    expect(isBackupDue(a(state), NOW)).toBe(due);
  });
});

describe('the files', () => {
  const [one, two, three] = [file(1), file(2), file(3)];
  const made = file(9);

  it.each([
    ['the first', [], 3, null, [made]],
    ['one more', [one, two], 3, null, [made, one, two]],
    ['one too many', [one, two, three], 3, three, [made, one, two]],
    ['many too many', [one, two, three], 2, three, [made, one]],
  ])('with %s', (_, files, keep, replaced, after) => {
    const state = a({ files, keep });
    expect(replacedBy(made.bytes, state)).toBe(replaced);
    expect(filesWith(made, state)).toEqual(after);
  });

  it('of a time before a loss are left alone', () => {
    const state = a({ files: [one, two, three], keep: 3 });
    const small = { ...made, bytes: 400 };
    expect(replacedBy(small.bytes, state)).toBeNull();
    expect(filesWith(small, state)).toEqual([small]);
  });

  it('has one for each place on the disk', () => {
    const again = { ...three, at: NOW };
    expect(filesWith(again, a({ files: [one, two, three], keep: 3 }))).toEqual([again, one, two]);
  });
});

describe('the reminder', () => {
  it.each<[string, Partial<BackupState>, number, number | null]>([
    ['of few notes', {}, 19, null],
    ['without a backup', {}, 20, Number.POSITIVE_INFINITY],
    ['of a young backup', { files: [file(1)], checkedAt: NOW - 30 * DAY }, 20, null],
    ['of an old one', { files: [file(1)], checkedAt: NOW - 31 * DAY }, 20, 31],
    ['put off yesterday', { remindedAt: NOW - DAY }, 20, null],
    ['put off long ago', { remindedAt: NOW - 31 * DAY }, 20, Number.POSITIVE_INFINITY],
  ])('%s', (_, state, notes, days) => {
    expect(reminderOf(a(state), notes, NOW)).toBe(days);
  });
});
