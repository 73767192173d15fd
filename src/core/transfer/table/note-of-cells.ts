import { KINDS, type Kind } from '../../glossary/gloss';
import type { Note, NoteSource } from '../../notes/note';
import { noteId } from '../../notes/note-id';
import { parseTags } from '../../notes/parse-tags';
import { foldForSearch } from '../../text/fold-for-search';
import type { ColumnRole } from './column-roles';

/** The apostrophe that our own tables put in front of what a spreadsheet would run. */
const HARMLESS = /^'(?=[=+\-@＝＋－＠])/;

/**
 * The note of one row of a table of words. It belongs to the list as other notes do to an article:
 * the same word of the same list is the same note, so that reading a list in again updates it.
 *
 * @param now epoch milliseconds
 */
export function noteOfCells(
  cells: readonly string[],
  roles: readonly ColumnRole[],
  source: NoteSource,
  now: number,
): Note {
  const cell = (role: ColumnRole) => {
    const at = roles.indexOf(role);
    return (at < 0 ? '' : (cells[at] ?? '')).trim().replace(HARMLESS, '');
  };
  const headword = cell('headword');
  const kind = kindOf(cell('kind'));
  // Two spellings of one name are one note; without a name there is nothing to tell notes by.
  const name = foldForSearch(headword);
  const entry = name === '' ? '' : `${kind}/${name}`;
  return {
    id: entry === '' ? '' : noteId(entry, source.url),
    entry,
    kind,
    surface: headword,
    headword,
    rendering: cell('rendering'),
    sentence: cell('sentence'),
    source,
    quote: { prefix: '', exact: '', suffix: '' },
    position: { start: 0, end: 0 },
    text: cell('text'),
    tags: parseTags(cell('tags')),
    colour: 'yellow',
    createdAt: now,
    updatedAt: now,
  };
}

function kindOf(cell: string): Kind {
  return KINDS.find((kind) => kind === cell.toLowerCase()) ?? 'word';
}
