import { useState } from 'preact/hooks';
import { inParts } from './in-parts';
import type { NotebookProps } from './notebook-props';

/** Tagging of many notes at once. */
export interface Tagging {
  readonly isRunning: boolean;
  /** What the last tagging was rejected with; null when it was done. */
  readonly failure: unknown;
  readonly dismissFailure: () => void;
  /** Answers whether it was done. */
  readonly tag: (
    slots: Iterable<number>,
    change: 'add' | 'remove',
    tags: readonly string[],
  ) => Promise<boolean>;
}

/** Tags notes part by part; where one fails, those before it have their tags. */
export function useTagging(
  { background, notebook, now }: Pick<NotebookProps, 'background' | 'notebook' | 'now'>,
  reload: (ids: readonly string[]) => Promise<void>,
): Tagging {
  const [isRunning, setIsRunning] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  return {
    isRunning,
    failure,
    dismissFailure: () => setFailure(null),
    tag: async (slots, change, tags) => {
      setIsRunning(true);
      const ids = await notebook('notebook.ids', { slots: [...slots] });
      const error = await inParts(ids, (part) =>
        background('notes.tag', { ids: part, change, tags, at: now() }),
      ).then(
        () => null,
        (cause: unknown) => cause,
      );
      setFailure(() => error);
      await reload(ids);
      setIsRunning(false);
      return error === null;
    },
  };
}
