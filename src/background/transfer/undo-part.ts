import { standingOf, type UndoCounts } from '../../core/transfer/import-plan';
import type { Section } from '../../core/transfer/section';
import type { SectionName } from '../../core/transfer/sections';
import type { Shelf } from './shelf';
import { eachStagedPage, type StagedTable } from './staged-pages';

/** Puts back what `applyPart` changed; a row that was changed since then stays as it is. */
export async function undoPart(
  name: SectionName,
  section: Section<object>,
  shelf: Shelf,
  staged: StagedTable,
): Promise<UndoCounts> {
  let undone = 0;
  let kept = 0;
  await eachStagedPage(staged, name, async (page) => {
    const current = await shelf.get(page.map(({ key }) => key));
    const untouched = page.filter(({ row }, at) =>
      row === null
        ? current[at] === undefined
        : current[at] !== undefined && standingOf(section, row, current[at]) === 'same',
    );
    await shelf.put(untouched.flatMap(({ before }) => before ?? []));
    await shelf.remove(untouched.filter(({ before }) => !before).map(({ key }) => key));
    undone += untouched.length;
    kept += page.length - untouched.length;
  });
  return { undone, kept };
}
