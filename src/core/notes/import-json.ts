import { NOTES_FORMAT, NOTES_VERSION } from './export-json';
import type { Note } from './note';
import { type ProblemCode, validateNote } from './validate-note';

/** Why a file, or one note in it, cannot be imported. */
export type ImportErrorCode = 'notJson' | 'notNotes' | 'newerVersion' | 'duplicateId' | ProblemCode;

/** One reason, with the place it concerns. */
export interface ImportError {
  /** The note in the file, counted from 1; null where the file as a whole is meant. */
  readonly row: number | null;
  /** The field of the note, see `NoteProblem`; empty where the note as a whole is meant. */
  readonly path: string;
  readonly code: ImportErrorCode;
}

/** All notes of a file, or everything that is wrong with it. */
export type ImportResult =
  | { readonly ok: true; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly errors: readonly ImportError[] };

/** What makes a note of each version one of today's. */
const UPGRADES: Readonly<Record<number, (note: unknown) => unknown>> = {
  1: (note) => (typeof note === 'object' && note !== null ? { colour: 'yellow', ...note } : note),
  2: (note) => note,
};

/**
 * Reads a file made by `exportJson`: all of it or nothing, so that a half import never leaves the
 * reader guessing what is in and what is not.
 */
export function importJson(text: string): ImportResult {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused('notJson');
  }
  if (!isNotesFile(file)) return refused('notNotes');
  if (file.version > NOTES_VERSION) return refused('newerVersion');
  if (!(file.version in UPGRADES) || !Array.isArray(file.notes)) return refused('notNotes');
  return readRows(file.notes.map(UPGRADES[file.version] as (note: unknown) => unknown));
}

function readRows(rows: readonly unknown[]): ImportResult {
  const notes = new Map<string, Note>();
  const errors: ImportError[] = [];
  rows.forEach((value, index) => {
    const row = index + 1;
    const checked = validateNote(value);
    if (!checked.ok) errors.push(...checked.problems.map((problem) => ({ row, ...problem })));
    else if (notes.has(checked.note.id)) errors.push({ row, path: 'id', code: 'duplicateId' });
    else notes.set(checked.note.id, checked.note);
  });
  return errors.length === 0 ? { ok: true, notes: [...notes.values()] } : { ok: false, errors };
}

function refused(code: ImportErrorCode): ImportResult {
  return { ok: false, errors: [{ row: null, path: '', code }] };
}

function isNotesFile(file: unknown): file is { version: number; notes: unknown } {
  return (
    typeof file === 'object' &&
    file !== null &&
    'format' in file &&
    file.format === NOTES_FORMAT &&
    'version' in file &&
    typeof file.version === 'number' &&
    'notes' in file
  );
}
