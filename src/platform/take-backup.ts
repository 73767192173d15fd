import type { BackgroundApi } from '../messages/contract';

/** What taking a backup needs. */
export interface BackupParts {
  /** The file, of which the first piece alone tells when it was made. */
  readonly pieces: AsyncIterable<string>;
  readonly gather: (pieces: AsyncIterable<string>) => Promise<Blob>;
  readonly call: <K extends 'backup.keep' | 'backup.failed'>(
    method: K,
    ...args: Parameters<BackgroundApi[K]>
  ) => Promise<null>;
  /** Written though nothing has changed. */
  readonly forced: boolean;
}

/**
 * Makes a backup and has it written. For places that can give a file an address.
 *
 * @throws what went wrong, after the background has been told
 */
export async function takeBackup(parts: BackupParts): Promise<void> {
  try {
    await makeAndKeep(parts);
  } catch (error) {
    const { remoteName, name } = error as { readonly remoteName?: string; readonly name?: string };
    await parts.call('backup.failed', { name: remoteName ?? name ?? 'Error' });
    throw error;
  }
}

async function makeAndKeep({ pieces, gather, call, forced }: BackupParts): Promise<void> {
  let hash = '';
  async function* hashed(): AsyncGenerator<string> {
    let isHead = true;
    for await (const piece of pieces) {
      if (!isHead) hash = await digest(hash + piece);
      isHead = false;
      yield piece;
    }
  }
  const file = await gather(hashed());
  const url = URL.createObjectURL(file);
  try {
    await call('backup.keep', { url, hash, bytes: file.size, forced });
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
