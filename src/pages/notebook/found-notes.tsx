import type { RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { layOut, partOf } from '../../core/notes/list-layout';
import type { Note } from '../../core/notes/note';
import type { NotebookView } from '../../core/notes/notebook-view';
import type { Found } from '../../messages/notebook-api';
import type { NotebookProps } from './notebook-props';
import { NotesList } from './notes-list';
import { PartChooser } from './part-chooser';
import { readNotes } from './read-notes';
import { SelectionBar } from './selection-bar';
import type { Drafts } from './use-drafts';
import { type ListFocus, useListKeys } from './use-list-focus';
import type { Notes } from './use-notes';
import type { Selection } from './use-selection';
import type { Tagging } from './use-tagging';

/** What was found and what can be done with it. */
export interface FoundNotesProps extends NotebookProps {
  readonly view: NotebookView;
  readonly found: Found;
  readonly notes: Notes;
  readonly drafts: Drafts;
  readonly focus: ListFocus;
  readonly selection: Selection;
  readonly tagging: Tagging;
  readonly onRemoveSelected: () => void;
  readonly searchBox: RefObject<HTMLInputElement | null>;
  readonly onRemove: (note: Note) => void;
  /** Asked for all meetings with the name of a note. */
  readonly onMeetings: (note: Note) => void;
  readonly onShowAll: () => void;
}

/** Browsers lay out no more than about 17 million pixels: more notes than this might be taller. */
const PART = 40_000;

/** How many notes were found, and the notes themselves. */
export function FoundNotes(props: FoundNotesProps) {
  const { t, language, view, found, notes, drafts, focus, selection, searchBox } = props;
  const [part, setPart] = useState(0);
  const size = found.slots.length;
  const parts = Math.ceil(size / PART);
  const from = Math.min(part, Math.max(0, parts - 1)) * PART;
  const layout = useMemo(
    () => layOut(partOf(found, from, Math.min(from + PART, size))),
    [found, from, size],
  );

  const latestNote = () => {
    const slot = focus.latest();
    return slot === null ? undefined : notes.rowOf(slot)?.note;
  };
  useListKeys({
    search: () => searchBox.current?.focus(),
    move(by) {
      const from = focus.latest();
      if (from !== null && layout.indexOf(from) !== null) focus.want(layout.neighbour(from, by));
      else if (layout.length > 0) focus.want(layout.itemAt(1).slot);
    },
    edit() {
      const slot = focus.latest();
      const note = latestNote();
      if (note !== undefined && slot !== null) drafts.begin(note, slot);
    },
    select() {
      const slot = focus.latest();
      if (slot !== null) selection.toggle(slot);
    },
    remove() {
      const note = latestNote();
      if (note !== undefined) props.onRemove(note);
    },
  });

  return (
    <>
      <p class="hint">{t('notebook_keys')}</p>
      <p class="count" role="status" aria-busy={!found.isWhole}>
        {t('notebook_count', size, found.total)} {!found.isWhole && t('notebook_reading')}
      </p>
      {size === 0 && (
        <p class="empty">
          {t('notebook_nothing_found')}{' '}
          <button type="button" onClick={props.onShowAll}>
            {t('notebook_show_all')}
          </button>
        </p>
      )}
      <SelectionBar
        t={t}
        selection={selection}
        found={found.slots}
        tags={notes.choices.tags}
        tagging={props.tagging}
        onRemove={props.onRemoveSelected}
        now={props.now}
        askForAnki={props.askForAnki}
        readChosen={() => readNotes(props.notebook, [...selection.slots])}
      />
      <PartChooser t={t} parts={parts} part={from / PART} onChange={setPart} />
      <NotesList
        t={t}
        language={language}
        layout={layout}
        grouping={view.grouping}
        notes={notes}
        drafts={drafts}
        focus={focus}
        selection={selection}
        first={from}
        size={size}
        onRemove={props.onRemove}
        onMeetings={view.note === null ? props.onMeetings : undefined}
        openUrl={props.openUrl}
      />
    </>
  );
}
