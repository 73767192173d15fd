import { downloadFile } from './download-file';
import type { ExportFormat } from './export-formats';
import type { ExportSource } from './export-source';
import { gatherBlob } from './gather-blob';

/**
 * Writes notes in a format and hands the file to the browser's downloads; gives its name.
 *
 * @param at now, in epoch milliseconds
 */
export async function exportNotes(
  { extension, type, write }: ExportFormat,
  source: ExportSource,
  at: number,
): Promise<string> {
  const day = new Date(at).toISOString().slice(0, 10);
  const name = `hamish-notes-${day}.${extension}`;
  downloadFile(name, await gatherBlob(write(source, at), type));
  return name;
}
