import { NOTE_COLOURS } from '../../core/notes/note';
import type { NotedPlace } from './noted-place';

/** Paints the places of notes, each in its colour. */
export interface NotePainter {
  /** Paints these and nothing else. */
  show(places: readonly NotedPlace[]): void;
}

/** Below the marks of names, the mention that the reader is at, and what flashes. */
const PRIORITY = -1;

/** Makes a painter; one CSS highlight a colour. */
export function createNotePainter(): NotePainter {
  return {
    show(places) {
      for (const colour of NOTE_COLOURS) {
        const name = `hamish-note-${colour}`;
        const ranges = places
          .filter((place) => place.colour === colour)
          .flatMap(({ ranges: of }) => of);
        if (ranges.length === 0) {
          CSS.highlights.delete(name);
          continue;
        }
        const highlight = new Highlight(...ranges);
        highlight.priority = PRIORITY;
        CSS.highlights.set(name, highlight);
      }
    },
  };
}
