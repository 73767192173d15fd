import type { ImportError } from './import-error';
import { type SectionName, sectionOf } from './sections';

/** A row that can be relied on. */
export interface SoundRow {
  readonly key: string;
  /** Its number in its part of the file. */
  readonly number: number;
  readonly row: object;
}

/**
 * Checks rows of one part of a file, the first of which has the number `from`. A key that occurs
 * twice among them is an error, too.
 */
export function checkedRows(
  section: SectionName,
  rows: readonly unknown[],
  from: number,
): { readonly sound: readonly SoundRow[]; readonly errors: ImportError[] } {
  const { validate, keyOf } = sectionOf(section);
  const sound = new Map<string, SoundRow>();
  const errors: ImportError[] = [];
  rows.forEach((value, at) => {
    const number = from + at;
    const checked = validate(value);
    if (!checked.ok) {
      errors.push(...checked.problems.map((problem) => ({ section, row: number, ...problem })));
      return;
    }
    const key = keyOf(checked.row);
    if (sound.has(key)) errors.push({ section, row: number, path: '', code: 'duplicateId' });
    else sound.set(key, { key, number, row: checked.row });
  });
  return { sound: [...sound.values()], errors };
}
