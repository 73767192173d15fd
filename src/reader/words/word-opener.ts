import { sentenceSpan } from '../../core/notes/sentence-span';
import type { Highlighter } from '../highlight/highlighter';
import { liveRange } from '../highlight/live-range';
import type { OpenOptions, Popover } from '../popover/popover';
import type { WordLookUp } from './word-look-up';
import type { WordPlace } from './word-place';

/** Asks about a word and opens the popover with the answer. */
export interface WordOpener {
  open(place: WordPlace, how: OpenOptions): void;
  /** An answer that is still to come is no longer wanted. */
  forget(): void;
}

/** What a word opener works with. */
export interface WordOpenerParts {
  readonly lookUp: WordLookUp;
  readonly popover: Pick<Popover, 'openWord'>;
  readonly highlighter: Pick<Highlighter, 'current'>;
}

/** Makes an opener; only the answer to the last question counts. */
export function createWordOpener({ lookUp, popover, highlighter }: WordOpenerParts): WordOpener {
  let asked: WordPlace | null = null;
  return {
    open(place, how) {
      asked = place;
      const { map, start, end } = place;
      const span = sentenceSpan(map.text, start, end);
      lookUp.word(map.text.slice(span.start, span.end), start - span.start).then(
        (word) => {
          const range = asked === place ? liveRange(place) : null;
          if (range === null) return;
          asked = null;
          highlighter.current(place);
          popover.openWord(place, word, range, how);
        },
        // The background cannot be reached: the reader asks again.
        () => {},
      );
    },
    forget() {
      asked = null;
    },
  };
}
