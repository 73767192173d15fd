/** How often a backup is made by itself. */
export const BACKUP_RHYTHMS = ['never', 'day', 'week'] as const;

export type BackupRhythm = (typeof BACKUP_RHYTHMS)[number];

/** A file that Hamish wrote into the downloads folder. */
export interface BackupFile {
  /** Where it is on the disk. */
  readonly path: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly bytes: number;
}

/** What the reader wants backed up and what was done about it. JSON-safe. */
export interface BackupState {
  readonly every: BackupRhythm;
  /** How many files stay. */
  readonly keep: number;
  /** When the last backup was made or found to be still right; epoch milliseconds. */
  readonly checkedAt: number | null;
  /** Tells the content of the last file from others. */
  readonly hash: string | null;
  /** The newest first. */
  readonly files: readonly BackupFile[];
  /** Why the last attempt failed: the name of its error; null when it did not. */
  readonly failure: string | null;
  /** When the reader was last reminded and did not want to hear more; epoch milliseconds. */
  readonly remindedAt: number | null;
}

/** A backup that waits to be written. */
export interface MadeBackup {
  /** A `blob:` address of this extension. */
  readonly url: string;
  readonly hash: string;
  readonly bytes: number;
  /** Written though nothing has changed. */
  readonly forced: boolean;
}

/** As on the first day. */
export const NO_BACKUP: BackupState = {
  every: 'never',
  keep: 5,
  checkedAt: null,
  hash: null,
  files: [],
  failure: null,
  remindedAt: null,
};

const DAY_MS = 86_400_000;
const RHYTHM_MS: Readonly<Record<BackupRhythm, number>> = {
  never: Number.POSITIVE_INFINITY,
  day: DAY_MS,
  week: 7 * DAY_MS,
};

/** Whether a backup has to be made at `now` (epoch milliseconds). */
export function isBackupDue({ every, checkedAt }: BackupState, now: number): boolean {
  if (every === 'never') return false;
  // A clock that was set back must not stop backups for good.
  return checkedAt === null || checkedAt > now || now - checkedAt >= RHYTHM_MS[every];
}

/**
 * The file whose place a new backup takes; null where it gets a new one. One that is much smaller
 * than the last takes nobody's place: something may have been lost, and the older files have it.
 */
export function replacedBy(bytes: number, { files, keep }: BackupState): BackupFile | null {
  if (files.length < keep || isMuchSmaller(bytes, files[0])) return null;
  return files.at(-1) ?? null;
}

/** The files that are still looked after once `file` is written. */
export function filesWith(file: BackupFile, { files, keep }: BackupState): readonly BackupFile[] {
  // What came before a loss is left where it is, for good.
  if (isMuchSmaller(file.bytes, files[0])) return [file];
  return [file, ...files.filter(({ path }) => path !== file.path)].slice(0, keep);
}

function isMuchSmaller(bytes: number, last: BackupFile | undefined): boolean {
  return last !== undefined && bytes < last.bytes / 2;
}

/** Fewer notes than this are not worth a reminder. */
const WORTH_REMINDING = 20;
const OLD_DAYS = 30;

/**
 * Whether to remind the reader of backups: how many days old the last one is, Infinity where there
 * is none; null when there is nothing to say.
 */
export function reminderOf(state: BackupState, notes: number, now: number): number | null {
  const { checkedAt, files, remindedAt } = state;
  if (notes < WORTH_REMINDING) return null;
  if (remindedAt !== null && now - remindedAt < OLD_DAYS * DAY_MS) return null;
  const days = files.length === 0 ? Number.POSITIVE_INFINITY : daysSince(checkedAt ?? 0, now);
  return days > OLD_DAYS ? days : null;
}

function daysSince(time: number, now: number): number {
  return Math.floor((now - time) / DAY_MS);
}
