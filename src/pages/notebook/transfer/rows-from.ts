import type { RowSource } from '../../../core/transfer/write-json';
import type { CallBackground } from '../notebook-props';

/** All rows of each part of the JSON file, as many at a time as the background gives. */
export function rowsFrom(background: CallBackground): RowSource {
  return async function* (section) {
    let after: string | null = null;
    do {
      const { rows, next }: Awaited<ReturnType<typeof background<'transfer.rows'>>> =
        await background('transfer.rows', { section, after });
      // The background tells rows of the part that it was asked for.
      yield rows as readonly never[];
      after = next;
    } while (after !== null);
  };
}
