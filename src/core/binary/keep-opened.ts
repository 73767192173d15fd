/**
 * Opens something on the first call and keeps it as long as the process lives; where opening
 * failed, the next call tries again.
 */
export function keepOpened<T>(open: () => Promise<T>): () => Promise<T> {
  let opening: Promise<T> | null = null;
  return async () => {
    opening ??= open();
    try {
      return await opening;
    } catch (error) {
      opening = null;
      throw error;
    }
  };
}
