import { useEffect, useRef } from 'preact/hooks';
import { RATINGS } from '../../core/review/review-card';
import type { Review } from './use-review';

/**
 * Space or Enter reveals, 1 to 4 answer, u takes the last answer back, s sets aside, Escape ends.
 * Letters count where they stand on the keyboard when an Arabic one is in use.
 */
export function useReviewKeys(review: Review): void {
  const latest = useRef(review);
  latest.current = review;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (take(latest.current, event)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

/** Whether the key meant something. */
function take(review: Review, event: KeyboardEvent): boolean {
  const key = keyOf(event);
  if (key === 'u') review.undo();
  else if (review.ended || review.step?.item == null) return false;
  else if (key === 'Escape') review.end();
  else if (key === 's') review.suspend();
  else if (key === ' ' || key === 'Enter') {
    // A button or a link in focus has its own use for them.
    if (review.revealed || isControl(event.target)) return false;
    review.reveal();
  } else {
    const rating = RATINGS.find((each) => String(each) === key);
    if (rating === undefined || !review.revealed) return false;
    review.answer(rating);
  }
  return true;
}

function keyOf({ key, code }: KeyboardEvent): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  const [, sign] = /^(?:Key|Digit|Numpad)([A-Z1-4])$/.exec(code) ?? [];
  return sign === undefined ? key : sign.toLowerCase();
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, summary') !== null;
}
