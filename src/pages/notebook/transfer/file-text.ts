import { DamagedFile } from '../../../core/transfer/import-error';

/**
 * The text of a file, piece by piece and without a byte order mark.
 *
 * @throws DamagedFile where it is no UTF-8
 */
export async function* fileText(file: Blob): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = file.stream().getReader();
  const decode = (bytes?: Uint8Array) => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw new DamagedFile('notUtf8');
    }
  };
  try {
    for (;;) {
      const { done, value } = await reader.read();
      yield decode(value);
      if (done) return;
    }
  } finally {
    await reader.cancel();
  }
}
