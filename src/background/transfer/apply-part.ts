import {
  type ImportCounts,
  type ImportMode,
  isWritten,
  standingOf,
} from '../../core/transfer/import-plan';
import type { Section } from '../../core/transfer/section';
import type { SectionName } from '../../core/transfer/sections';
import type { Shelf } from './shelf';
import type { StagedRow } from './staged-import';
import { eachStagedPage, PAGE, type StagedTable } from './staged-pages';

/**
 * Writes the staged rows of a part to its shelf. Afterwards the staged rows say how to take that
 * back: those that changed nothing are gone, and there is one for each row that was taken away.
 */
export async function applyPart(
  name: SectionName,
  section: Section<object>,
  shelf: Shelf,
  staged: StagedTable,
  mode: ImportMode,
): Promise<ImportCounts> {
  const removed = mode === 'replace' ? await removeMissing(name, section, shelf, staged) : 0;
  let written = 0;
  let unchanged = 0;
  await eachStagedPage(staged, name, async (page) => {
    const rows = page.filter(({ row }) => row !== null);
    const existing = await shelf.get(rows.map(({ key }) => key));
    const put: object[] = [];
    const replaced: StagedRow[] = [];
    const idle: [SectionName, string][] = [];
    rows.forEach((each, at) => {
      const { row } = each;
      const before = existing[at];
      if (row === null) return;
      if (!isWritten(standingOf(section, row, before), mode)) idle.push([name, each.key]);
      else {
        put.push(row);
        if (before !== undefined) replaced.push({ ...each, before });
      }
    });
    await shelf.put(put);
    await staged.bulkPut(replaced);
    await staged.bulkDelete(idle);
    written += put.length;
    unchanged += idle.length;
  });
  return { written, unchanged, removed };
}

async function removeMissing(
  name: SectionName,
  { keyOf }: Section<object>,
  shelf: Shelf,
  staged: StagedTable,
): Promise<number> {
  let removed = 0;
  let after: string | null = null;
  for (;;) {
    const rows: readonly object[] = await shelf.page(after, PAGE);
    const last = rows.at(-1);
    if (last === undefined) return removed;
    after = keyOf(last);
    const kept = await staged.bulkGet(rows.map((row): [SectionName, string] => [name, keyOf(row)]));
    const missing = rows.filter((_, at) => kept[at] === undefined);
    await staged.bulkPut(
      missing.map((before) => ({
        section: name,
        key: keyOf(before),
        number: 0,
        row: null,
        before,
      })),
    );
    await shelf.remove(missing.map(keyOf));
    removed += missing.length;
  }
}
