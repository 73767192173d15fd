import { DamagedFile } from '../../../core/transfer/import-error';
import { decodeText } from '../../glossary/decode-text';

/** A table is read as a whole; nobody has written more words by hand. */
const MAX_BYTES = 50_000_000;

/**
 * The text of a table, whichever program made it: UTF-8, UTF-16 with its mark, or what Arabic
 * Windows takes for plain text.
 *
 * @throws DamagedFile where it is no text, or far too long
 */
export async function tableText(file: Blob): Promise<string> {
  if (file.size > MAX_BYTES) throw new DamagedFile('tooLong');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = decodeText(bytes);
  // No text holds them, and any other file soon does.
  if (text.includes('\0')) throw new DamagedFile('notTable');
  return text;
}
