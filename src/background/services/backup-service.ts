import {
  type BackupState,
  filesWith,
  type MadeBackup,
  replacedBy,
} from '../../core/backup/backup-state';
import type { BackgroundApi } from '../../messages/contract';

/** What the service of backups works with. */
export interface BackupServiceParts {
  readonly readState: () => Promise<BackupState>;
  readonly changeState: (changes: Partial<BackupState>) => Promise<BackupState>;
  /** Writes a file into the downloads folder and gives its path. */
  readonly save: (url: string, name: string, replaces: boolean) => Promise<string>;
  /** Whether a file that was written is known to be gone. */
  readonly isGone: (path: string) => Promise<boolean>;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

const FOLDER = 'Hamish';

/** Answers the `backup.*` methods. */
export function createBackupService(
  parts: BackupServiceParts,
): Pick<BackgroundApi, 'backup.keep' | 'backup.failed'> {
  const { readState, changeState, now } = parts;

  async function write(made: MadeBackup, state: BackupState): Promise<void> {
    const replaced = replacedBy(made.bytes, state);
    const name =
      replaced === null ? `hamish-backup-${state.files.length + 1}.json` : fileName(replaced.path);
    const path = await parts.save(made.url, `${FOLDER}/${name}`, replaced !== null);
    const at = now();
    const files = filesWith({ path, at, bytes: made.bytes }, state);
    await changeState({ files, hash: made.hash, checkedAt: at, failure: null });
  }

  return {
    'backup.keep': async (input) => {
      const made = checked(input);
      const state = await readState();
      const [last] = state.files;
      const isSame = last !== undefined && state.hash === made.hash;
      if (isSame && !made.forced && !(await parts.isGone(last.path))) {
        await changeState({ checkedAt: now(), failure: null });
        return null;
      }
      await write(made, state);
      return null;
    },

    'backup.failed': async ({ name }) => {
      if (typeof name !== 'string') throw new TypeError('name: expected a text');
      await changeState({ failure: name });
      return null;
    },
  };
}

function checked({ url, hash, bytes, forced }: MadeBackup): MadeBackup {
  if (typeof url !== 'string' || !url.startsWith('blob:')) throw new TypeError('url: not a file');
  if (typeof hash !== 'string') throw new TypeError('hash: expected a text');
  if (!Number.isSafeInteger(bytes)) throw new TypeError('bytes: expected a number');
  return { url, hash, bytes, forced: forced === true };
}

function fileName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}
