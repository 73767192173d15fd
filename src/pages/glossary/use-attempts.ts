import { useState } from 'preact/hooks';

/** Something that the reader can take back for a while. */
export interface Undoable {
  readonly id: string;
  /** Says what was done. */
  readonly message: string;
  readonly undo: () => Promise<unknown>;
}

/** Does what the reader asks for, says what did not work, and offers to take back what did. */
export interface Attempts {
  /** The last thing that did not work, as a sentence, with the error; null when it did. */
  readonly failure: { readonly what: string; readonly error: unknown } | null;
  readonly dismissFailure: () => void;
  /**
   * Runs a call; answers whether it worked.
   *
   * @param what a sentence that says what could not be done
   */
  readonly attempt: (what: string, call: () => Promise<unknown>) => Promise<boolean>;
  readonly undoable: readonly Undoable[];
  readonly offer: (undoable: Undoable) => void;
  readonly forget: (id: string) => void;
}

/** Keeps what failed and what can be taken back. */
export function useAttempts(): Attempts {
  const [failure, setFailure] = useState<Attempts['failure']>(null);
  const [undoable, setUndoable] = useState<readonly Undoable[]>([]);
  const forget = (id: string) => setUndoable((all) => all.filter((each) => each.id !== id));
  return {
    failure,
    dismissFailure: () => setFailure(null),
    attempt: async (what, call) => {
      try {
        await call();
      } catch (error) {
        setFailure({ what, error });
        return false;
      }
      setFailure(null);
      return true;
    },
    undoable,
    offer: (next) => setUndoable((all) => [...all.filter(({ id }) => id !== next.id), next]),
    forget,
  };
}
