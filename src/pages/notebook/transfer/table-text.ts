import { DamagedFile } from '../../../core/transfer/import-error';

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
  const text = decode(bytes);
  // No text holds them, and any other file soon does.
  if (text.includes('\0')) throw new DamagedFile('notTable');
  return text;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1256').decode(bytes);
  }
}
