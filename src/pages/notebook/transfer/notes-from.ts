import type { NotesIn } from '../../../core/transfer/notes-in-order';
import type { CallBackground } from '../notebook-props';

/** Notes in one message. */
const PAGE = 500;

/** All notes in any order, some at a time; those that are deleted meanwhile are left out. */
export function notesFrom(background: CallBackground): NotesIn {
  return async function* (order) {
    const ids = await background('transfer.noteIds', { order });
    for (let at = 0; at < ids.length; at += PAGE)
      yield await background('transfer.notes', { ids: ids.slice(at, at + PAGE) });
  };
}
