/** How the browser keeps Hamish's storage. */
export interface StorageState {
  /** Bytes in use; null where the browser does not tell. */
  readonly used: number | null;
  /** It stays when the disk is full. */
  readonly persisted: boolean;
}

/** How the browser keeps Hamish's storage. For pages: workers are not told. */
export async function storageState(): Promise<StorageState> {
  const [{ usage }, persisted] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { used: usage ?? null, persisted };
}

/**
 * Asks the browser to keep the storage when the disk is full; gives whether it does. Firefox may
 * ask the reader: call it in answer to a click, or use `persistQuietly`.
 */
export function persistStorage(): Promise<boolean> {
  return navigator.storage.persist();
}

/** Asks only where the browser decides by itself. */
export async function persistQuietly(): Promise<void> {
  const { state } = await navigator.permissions.query({ name: 'persistent-storage' });
  if (state === 'granted' && !(await navigator.storage.persisted())) await persistStorage();
}
