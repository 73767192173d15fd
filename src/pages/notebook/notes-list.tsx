import { useEffect, useMemo } from 'preact/hooks';
import type { Translate } from '../../core/interface/translate';
import type { ListItem, ListLayout } from '../../core/notes/list-layout';
import type { Note } from '../../core/notes/note';
import type { Grouping } from '../../core/notes/note-query';
import { GroupHeading } from './group-heading';
import { NoteCard } from './note-card';
import type { Drafts } from './use-drafts';
import type { ListFocus } from './use-list-focus';
import type { Notes } from './use-notes';
import type { Selection } from './use-selection';
import { useVirtualList } from './use-virtual-list';

/** A list of notes with everything that can be done to them. */
export interface NotesListProps {
  readonly t: Translate;
  readonly language: 'en' | 'ar';
  readonly layout: ListLayout;
  readonly grouping: Grouping;
  readonly notes: Notes;
  readonly drafts: Drafts;
  readonly focus: ListFocus;
  readonly selection: Selection;
  /** How many notes stand before this list, and how many there are with them and behind it. */
  readonly first: number;
  readonly size: number;
  readonly onRemove: (note: Note) => void;
  readonly onMeetings?: ((note: Note) => void) | undefined;
  readonly openUrl?: ((url: string) => void) | undefined;
}

/** About how tall a heading and a note are, in CSS pixels. */
const HEADING = 110;
const NOTE = 210;

/** Draws the notes in the window, those that are being edited and the one that has the focus. */
export function NotesList(props: NotesListProps) {
  const { t, language, layout, grouping, notes, drafts, focus, openUrl } = props;
  const pinned = [...drafts.slots, focus.active, focus.wanted]
    .map((slot) => (slot === null ? null : layout.indexOf(slot)))
    .filter((index) => index !== null);
  const list = useVirtualList({
    count: layout.length,
    estimate: (index) => (layout.itemAt(index).kind === 'heading' ? HEADING : NOTE),
    keyOf: (index) => keyOf(layout.itemAt(index)),
    pinned,
  });
  const lines = list.lines
    .filter(({ index }) => index < layout.length)
    .map((line) => ({ line, item: layout.itemAt(line.index) }));

  const slots = lines.map(({ item }) => item.slot);
  useEffect(() => notes.want([...new Set(slots)]));
  useFocus(focus, layout, list.scrollTo);
  const draftsBySlot = useMemo(
    () => new Map([...drafts.open.values()].map((draft) => [draft.slot, draft])),
    [drafts.open],
  );

  return (
    <div class="notes" ref={list.ref} style={{ blockSize: `${list.height}px` }}>
      {lines.map(({ line, item }) => {
        const row = notes.rowOf(item.slot);
        const note = row?.note ?? draftsBySlot.get(item.slot)?.note;
        return (
          <div
            key={line.key}
            ref={list.measure}
            data-index={line.index}
            class="line"
            style={{ transform: `translateY(${list.topOf(line)}px)` }}
          >
            {note === undefined ? (
              <div class={`${item.kind}-to-come`} aria-busy="true" />
            ) : item.kind === 'heading' ? (
              <GroupHeading
                t={t}
                language={language}
                grouping={grouping}
                first={note}
                size={item.groupSize}
                openUrl={openUrl}
              />
            ) : (
              <NoteCard
                t={t}
                language={language}
                note={note}
                slot={item.slot}
                meetings={row?.meetings ?? 1}
                position={props.first + item.position + 1}
                of={props.size}
                showsArticle={grouping !== 'article'}
                drafts={drafts}
                isSelected={props.selection.slots.has(item.slot)}
                onSelect={() => props.selection.toggle(item.slot)}
                tags={notes.choices.tags}
                onFocus={() => focus.setActive(item.slot)}
                onRemove={props.onRemove}
                onMeetings={props.onMeetings}
                openUrl={openUrl}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

/** Headings count downwards from -1, notes upwards from 0. */
function keyOf({ kind, slot }: ListItem): number {
  return kind === 'heading' ? -1 - slot : slot;
}

/** Takes the focus to the note that is wanted, once it is drawn. */
function useFocus(focus: ListFocus, layout: ListLayout, scrollTo: (index: number) => void): void {
  useEffect(() => {
    const { wanted } = focus;
    const index = wanted === null ? null : layout.indexOf(wanted);
    if (index === null) return;
    const card = document.querySelector<HTMLElement>(`[data-index="${index}"] > .note`);
    if (card === null) return;
    scrollTo(index);
    card.focus({ preventScroll: true });
    focus.want(null);
  });
}
