import type { Timers } from './hover-intent';
import type { TapEvent } from './tap-recogniser';

/** Recognises that a finger rests in one place. */
export interface LongPress {
  down(event: TapEvent): void;
  move(event: TapEvent): void;
  /** The finger was lifted, or the browser took it over to scroll. */
  end(): void;
}

/** A finger is never quite still. */
const MOST_DRIFT = 10;

/** A little before the browser selects the word: it may take the finger over then. */
const PRESS_MS = 450;

/** Makes a recogniser; `onPress` is told while the finger is still down. */
export function createLongPress(
  timers: Timers,
  onPress: (x: number, y: number) => void,
): LongPress {
  let began: TapEvent | null = null;
  let timer: number | null = null;

  function end(): void {
    if (timer !== null) timers.clear(timer);
    timer = null;
    began = null;
  }

  return {
    down(event) {
      end();
      // A second finger makes it a pinch.
      if (!event.isPrimary || event.button !== 0) return;
      began = event;
      timer = timers.set(() => {
        end();
        onPress(event.clientX, event.clientY);
      }, PRESS_MS);
    },
    move(event) {
      if (began === null || event.pointerId !== began.pointerId) return;
      const drift = Math.hypot(event.clientX - began.clientX, event.clientY - began.clientY);
      if (drift > MOST_DRIFT) end();
    },
    end,
  };
}
