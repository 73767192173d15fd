/** The part of a pointer event that tells a tap from a scroll, a drag or a long press. */
export interface TapEvent {
  readonly pointerId: number;
  readonly isPrimary: boolean;
  readonly button: number;
  readonly clientX: number;
  readonly clientY: number;
  readonly timeStamp: number;
}

/** Recognises a tap or click from the events of one pointer. */
export interface TapRecogniser {
  down(event: TapEvent): void;
  /** Whether this lifting of the pointer completes a tap. */
  up(event: TapEvent): boolean;
  /** The browser took the pointer over, as it does when a finger scrolls. */
  cancel(): void;
}

/** A finger is never quite still. */
const MOST_DRIFT = 10;

/** Beyond this a touch device selects the word. */
const LONGEST_MS = 500;

/** Makes a recogniser of taps. */
export function createTapRecogniser(): TapRecogniser {
  let began: TapEvent | null = null;
  return {
    down(event) {
      // A second finger makes it a pinch.
      began = event.isPrimary && event.button === 0 ? event : null;
    },
    up(event) {
      const start = began;
      began = null;
      if (start === null || start.pointerId !== event.pointerId) return false;
      const drift = Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY);
      return drift <= MOST_DRIFT && event.timeStamp - start.timeStamp <= LONGEST_MS;
    },
    cancel() {
      began = null;
    },
  };
}
