import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Rating } from '../../core/review/review-card';
import type { ReviewItem, ReviewStep } from '../../messages/review-api';
import type { ReviewProps } from './review-props';

/** Where the reader is. */
export interface Review {
  /** Null until it has come for the first time. */
  readonly step: ReviewStep | null;
  readonly revealed: boolean;
  /** Something is on its way: what is shown is not yet what is stored. */
  readonly busy: boolean;
  /** What went wrong last, or null; `again` tries it once more. */
  readonly failure: unknown;
  /** The entry that was just set aside, with which it can be taken up again. */
  readonly aside: ReviewItem | null;
  readonly ended: boolean;
  readonly again: () => void;
  readonly reveal: () => void;
  readonly answer: (rating: Rating) => void;
  readonly undo: () => void;
  readonly suspend: () => void;
  readonly resume: () => void;
  readonly end: () => void;
  readonly goOn: () => void;
}

type Call = () => Promise<ReviewStep>;

/** Asks one card after the other. What goes wrong is tried again as it was, with the same id. */
export function useReview(props: Pick<ReviewProps, 'background' | 'onChanged' | 'makeId' | 'now'>) {
  const { background, onChanged, makeId, now } = props;
  const [step, setStep] = useState<ReviewStep | null>(null);
  const [revealed, setRevealed] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<{ readonly cause: unknown; readonly call: Call } | null>(
    null,
  );
  const [aside, setAside] = useState<ReviewItem | null>(null);
  const [ended, setEnded] = useState(false);
  const asked = useRef(now());
  const shown = useRef<Pick<ReviewItem, 'entry' | 'direction' | 'reps'> | null>(null);
  /** Only one call at a time: a key that is held down must not answer the next card. */
  const isBusy = useRef(false);

  const show = useCallback(
    (next: ReviewStep) => {
      setStep((before) => {
        if (sameCard(before?.item, next.item)) return next;
        setRevealed(false);
        asked.current = now();
        return next;
      });
    },
    [now],
  );

  const run = useCallback(
    (call: Call) => {
      if (isBusy.current) return;
      isBusy.current = true;
      setBusy(true);
      call()
        .then(
          (next) => {
            setFailed(null);
            show(next);
          },
          (cause) => setFailed({ cause, call }),
        )
        .finally(() => {
          isBusy.current = false;
          setBusy(false);
        });
    },
    [show],
  );

  useEffect(() => {
    run(() => background('review.next'));
    return onChanged(() => {
      // What was changed here comes with the answer; elsewhere it is looked at again.
      if (!isBusy.current) background('review.next', { shown: shown.current }).then(show, () => {});
    });
  }, [background, onChanged, run, show]);

  const item = step?.item ?? null;
  shown.current = item && { entry: item.entry, direction: item.direction, reps: item.reps };
  const isAsked = item !== null && failed === null;
  const review: Review = {
    step,
    revealed,
    busy,
    failure: failed?.cause ?? null,
    aside,
    ended,
    again: () => failed !== null && run(failed.call),
    reveal: () => isAsked && setRevealed(true),
    answer: (rating) => {
      if (!isAsked || !revealed || isBusy.current) return;
      const { entry, direction, reps } = item;
      const id = makeId();
      const took = Math.max(0, Math.round(now() - asked.current));
      setAside(null);
      run(() => background('review.answer', { id, entry, direction, reps, rating, took }));
    },
    undo: () => {
      const id = step?.undoable ?? null;
      if (id === null || failed !== null) return;
      setEnded(false);
      run(() => background('review.undo', { id }));
    },
    suspend: () => {
      if (!isAsked || isBusy.current) return;
      run(async () => {
        await background('review.suspend', { entries: [item.entry] });
        setAside(item);
        return background('review.next');
      });
    },
    resume: () => {
      if (aside === null) return;
      run(async () => {
        await background('review.resume', { entries: [aside.entry] });
        setAside(null);
        return background('review.next');
      });
    },
    end: () => setEnded(true),
    goOn: () => {
      setEnded(false);
      run(() => background('review.next'));
    },
  };
  return review;
}

function sameCard(one: ReviewItem | null | undefined, other: ReviewItem | null): boolean {
  return (
    one !== undefined &&
    one?.entry === other?.entry &&
    one?.direction === other?.direction &&
    one?.reps === other?.reps
  );
}
