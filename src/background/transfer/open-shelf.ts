import type { Table } from 'dexie';
import type { SectionName } from '../../core/transfer/sections';
import type { HamishDatabase } from '../storage/database';
import type { SettingsDraft } from './settings-draft';
import type { Shelf } from './shelf';

/**
 * The place of one part of the JSON file: a table whose primary key is the section's `keyOf`, or
 * the browser's own storage for settings.
 */
export function openShelf(
  database: HamishDatabase,
  settings: SettingsDraft,
  section: SectionName,
): Shelf {
  if (section === 'settings') return settings;
  const { notes, bin, known, cards, reviews } = database;
  const tables = { notes, bin, known, cards, reviews };
  const table = tables[section] as unknown as Table<object, string>;
  return {
    get: (keys) => table.bulkGet([...keys]),
    put: (rows) => table.bulkPut([...rows]),
    remove: (keys) => table.bulkDelete([...keys]),
    page: (after, count) =>
      (after === null ? table.orderBy(':id') : table.where(':id').above(after))
        .limit(count)
        .toArray(),
    count: () => table.count(),
  };
}
