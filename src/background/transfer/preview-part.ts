import { type PartPreview, standingOf } from '../../core/transfer/import-plan';
import type { Section } from '../../core/transfer/section';
import type { SectionName } from '../../core/transfer/sections';
import type { Shelf } from './shelf';
import { eachStagedPage, type StagedTable } from './staged-pages';

/** Counts what the staged rows of a part are to those on its shelf. */
export async function previewPart(
  name: SectionName,
  section: Section<object>,
  shelf: Shelf,
  staged: StagedTable,
): Promise<PartPreview> {
  const counts = { added: 0, newer: 0, older: 0, same: 0 };
  await eachStagedPage(staged, name, async (rows) => {
    const existing = await shelf.get(rows.map(({ key }) => key));
    rows.forEach(({ row }, at) => {
      if (row !== null) counts[standingOf(section, row, existing[at])] += 1;
    });
  });
  const met = counts.newer + counts.older + counts.same;
  return { section: name, ...counts, missing: (await shelf.count()) - met };
}
