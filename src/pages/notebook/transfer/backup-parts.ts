import { writeJson } from '../../../core/transfer/write-json';
import type { CallBackground } from '../notebook-props';
import { gatherBlob } from './gather-blob';
import { rowsFrom } from './rows-from';

/**
 * What a backup is made of: the whole JSON file, gathered as an export is.
 *
 * @param at now, in epoch milliseconds
 */
export function backupParts(call: CallBackground, at: number) {
  return {
    pieces: writeJson(rowsFrom(call), at),
    gather: (pieces: AsyncIterable<string>) => gatherBlob(pieces, 'application/json'),
    call,
  };
}
