import type { FoundNotes } from './note-index';

/** A line of a list: a note, or the heading of a group, which goes by its first note. */
export interface ListItem {
  readonly kind: 'heading' | 'note';
  readonly slot: number;
  /** How many notes the group has. */
  readonly groupSize: number;
  /** Which note this is, or which comes next, counted from 0. */
  readonly position: number;
}

/** Notes with the headings of their groups as one list. */
export interface ListLayout {
  readonly length: number;
  /** @throws RangeError outside the list */
  itemAt(index: number): ListItem;
  /** Null where the note is not in the list. */
  indexOf(slot: number): number | null;
  /** The note so many notes away from this one; null beyond the ends and for notes not in the list. */
  neighbour(slot: number, by: number): number | null;
}

/** Sets found notes as one list. */
export function layOut({ slots, groups }: FoundNotes): ListLayout {
  /** By group, the number of its first note. */
  const firstNotes = new Uint32Array(groups.length);
  let notes = 0;
  groups.forEach((size, group) => {
    firstNotes[group] = notes;
    notes += size;
  });
  const first = (group: number) => firstNotes[group] ?? 0;

  /** The last group for which `isReached`, which must be true up to some group and then no more. */
  const lastGroup = (isReached: (group: number) => boolean): number => {
    let low = 0;
    let high = groups.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (isReached(middle)) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  return {
    length: slots.length + groups.length,
    itemAt(index) {
      const group = lastGroup((each) => first(each) + each <= index);
      const position = Math.max(first(group), index - group - 1);
      const slot = slots[position];
      if (slot === undefined || index < 0 || index >= slots.length + groups.length)
        throw new RangeError(`No line ${index}`);
      const kind = index === first(group) + group ? 'heading' : 'note';
      return { kind, slot, groupSize: groups[group] ?? 0, position };
    },
    indexOf(slot) {
      const position = slots.indexOf(slot);
      return position < 0 ? null : position + lastGroup((each) => first(each) <= position) + 1;
    },
    neighbour(slot, by) {
      const position = slots.indexOf(slot);
      return position < 0 ? null : (slots[position + by] ?? null);
    },
  };
}

/** The notes from one to another, counted from 0, with their groups. */
export function partOf({ slots, groups }: FoundNotes, from: number, to: number): FoundNotes {
  let end = 0;
  const sizes: number[] = [];
  for (const size of groups) {
    const start = end;
    end += size;
    const shown = Math.min(end, to) - Math.max(start, from);
    if (shown > 0) sizes.push(shown);
  }
  return { slots: slots.subarray(from, to), groups: Uint32Array.from(sizes) };
}
