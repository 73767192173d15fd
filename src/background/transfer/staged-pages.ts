import Dexie, { type Table } from 'dexie';
import type { SectionName } from '../../core/transfer/sections';
import type { StagedRow } from './staged-import';

/** The table of staged rows, by part and key. */
export type StagedTable = Table<StagedRow, [SectionName, string]>;

/** How many rows are in memory at once. */
export const PAGE = 500;

/** Calls `each` with the staged rows of a part, page by page; it may change or delete them. */
export async function eachStagedPage(
  staged: StagedTable,
  section: SectionName,
  each: (rows: readonly StagedRow[]) => Promise<void>,
): Promise<void> {
  let after: string | typeof Dexie.minKey = Dexie.minKey;
  for (;;) {
    const rows: StagedRow[] = await staged
      .where(':id')
      .between([section, after], [section, Dexie.maxKey], after === Dexie.minKey, true)
      .limit(PAGE)
      .toArray();
    const last = rows.at(-1);
    if (last === undefined) return;
    await each(rows);
    after = last.key;
  }
}
