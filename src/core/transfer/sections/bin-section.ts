import type { BinnedNote } from '../../notes/binned-note';
import { readNote } from '../../notes/validate-note';
import { checkFields } from '../fields';
import type { Section } from '../section';
import { writtenNote } from './notes-section';

/** Deleted notes that can still be brought back; the later deletion wins. */
export const BIN_SECTION: Section<BinnedNote> = {
  keyOf: ({ id }) => id,
  written: ({ id, note, deletedAt }) => ({ id, note: writtenNote(note), deletedAt }),
  validate: (value) =>
    checkFields(value, (row) => ({
      id: row.filled('id'),
      note: readNote(row.fields('note')),
      deletedAt: row.wholeNumber('deletedAt', 0),
    })),
  wins: (incoming, existing) => incoming.deletedAt > existing.deletedAt,
};
