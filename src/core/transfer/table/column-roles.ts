/** What a column of a table of words can hold; `none` is left out. */
export const COLUMN_ROLES = [
  'headword',
  'rendering',
  'text',
  'sentence',
  'tags',
  'kind',
  'none',
] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Headings by the role they stand for, as spelling tables of others have them. */
const HEADINGS: Readonly<Record<Exclude<ColumnRole, 'none'>, RegExp>> = {
  headword:
    /^(?:headword|arabic|word|term|name|front|lemma|source|كلمة|الكلمة|عربي|العربية|المصطلح|الاسم)$/i,
  rendering:
    /^(?:rendering|english|translation|meaning|gloss|back|target|definition|ترجمة|الترجمة|المعنى|الإنجليزية|إنجليزي)$/i,
  text: /^(?:text|notes?|comments?|remarks?|ملاحظة|ملاحظات|تعليق)$/i,
  sentence: /^(?:sentences?|examples?|context|مثال|جملة|الجملة|سياق)$/i,
  tags: /^(?:tags?|labels?|category|topic|وسم|وسوم|الوسوم|تصنيف)$/i,
  kind: /^(?:kind|type|نوع|النوع)$/i,
};

const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;

/** Whether the first row names the columns: at least one of its cells is a heading we know. */
export function hasHeadings(first: readonly string[]): boolean {
  return first.some((cell) => roleOfHeading(cell) !== null);
}

/**
 * What the columns of a table hold: by their headings where it has some, else by what is in them.
 * No role but `none` is given twice.
 *
 * @example guessColumns([['القاهرة', 'Cairo']], false) // ['headword', 'rendering']
 */
export function guessColumns(
  rows: readonly (readonly string[])[],
  headed: boolean,
): readonly ColumnRole[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const body = headed ? rows.slice(1) : rows;
  const roles: ColumnRole[] = Array.from({ length: width }, () => 'none');
  if (headed)
    rows[0]?.forEach((cell, at) => {
      const role = roleOfHeading(cell);
      if (role !== null && !roles.includes(role)) roles[at] = role;
    });
  fill(roles, 'headword', (at) => share(body, at, ARABIC));
  fill(roles, 'rendering', (at) => share(body, at, LATIN));
  return roles;
}

function roleOfHeading(cell: string): ColumnRole | null {
  const heading = cell.trim();
  const found = Object.entries(HEADINGS).find(([, pattern]) => pattern.test(heading));
  return found === undefined ? null : (found[0] as ColumnRole);
}

/** Gives the role to the first column without one that looks like it in at least half its cells. */
function fill(roles: ColumnRole[], role: ColumnRole, likeness: (at: number) => number): void {
  if (roles.includes(role)) return;
  const at = roles.findIndex((given, index) => given === 'none' && likeness(index) >= 0.5);
  if (at >= 0) roles[at] = role;
}

function share(rows: readonly (readonly string[])[], at: number, script: RegExp): number {
  const cells = rows.map((row) => row[at] ?? '').filter((cell) => cell.trim() !== '');
  return cells.length === 0 ? 0 : cells.filter((cell) => script.test(cell)).length / cells.length;
}
