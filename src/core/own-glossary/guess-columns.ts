import { foldForSearch } from '../text/fold-for-search';

/** What a column of a table holds. */
export const COLUMN_ROLES = [
  'ignore',
  'headword',
  'rendering',
  'variants',
  'kind',
  'description',
  'from',
  'to',
] as const;

/** One of `COLUMN_ROLES`. */
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** What the columns of a table hold, and whether its first row names them. */
export interface ColumnGuess {
  readonly roles: readonly ColumnRole[];
  readonly hasHeader: boolean;
}

/** How columns are called, folded as searches fold. */
const NAMES: Readonly<Record<Exclude<ColumnRole, 'ignore'>, string>> = {
  headword:
    'headword|term|source|source term|source text|arabic|ar|name|entry|word|lemma|المصطلح|العربيه|الكلمه|الاسم|المدخل|بالعربيه',
  rendering:
    'rendering|renderings|translation|translations|target|target term|target text|english|en|meaning|equivalent|الترجمه|الانجليزيه|المقابل|المعني|بالانجليزيه',
  variants:
    'variants|variant|synonyms|synonym|alternatives|aliases|also|مترادفات|صيغ اخري|المترادفات',
  kind: 'kind|type|category|class|النوع|التصنيف|الفئه',
  description:
    'description|definition|note|notes|comment|comments|explanation|gloss|الوصف|التعريف|ملاحظه|ملاحظات|الشرح',
  from: 'from|source language|language of the term|لغه المصدر|من',
  to: 'to|target language|language of the translation|لغه الهدف|الي',
};

const ROLES = new Map<string, ColumnRole>();
for (const [role, names] of Object.entries(NAMES))
  for (const name of names.split('|')) ROLES.set(name, role as ColumnRole);

/** So many rows say what a column holds. */
const LOOKED_AT = 50;

/**
 * Guesses what the columns of a table hold: by the names in its first row with anything in it, else
 * by its letters – the Arabic column is the name, the one beside it what it is called in the other
 * language.
 */
export function guessColumns(rows: readonly (readonly string[])[]): ColumnGuess {
  const first = rows.find((row) => row.join('').trim() !== '') ?? [];
  const named = first.map((cell) => ROLES.get(foldForSearch(cell).trim()) ?? 'ignore');
  const known = (role: ColumnRole) => named.includes(role);
  if (known('headword') || (known('rendering') && first.length > 1))
    return { roles: once(withBoth(named)), hasHeader: true };
  return { roles: once(byLetters(rows)), hasHeader: false };
}

/** Where only one of the two is named, the first column without a name is the other. */
function withBoth(named: readonly ColumnRole[]): ColumnRole[] {
  const missing = (['headword', 'rendering'] as const).find((role) => !named.includes(role));
  const free = named.indexOf('ignore');
  return named.map((role, at) => (at === free && missing !== undefined ? missing : role));
}

function byLetters(rows: readonly (readonly string[])[]): ColumnRole[] {
  const width = Math.max(0, ...rows.slice(0, LOOKED_AT).map((row) => row.length));
  const arabic = Array.from({ length: width }, (_, column) =>
    share(rows.slice(0, LOOKED_AT).map((row) => row[column] ?? '')),
  );
  const headword = Math.max(
    0,
    arabic.findIndex((each) => each > 0.5),
  );
  const rendering = arabic.findIndex((_, column) => column !== headword);
  const description = arabic.findIndex((_, column) => column > Math.max(headword, rendering));
  return arabic.map((_, column) => {
    if (column === headword) return 'headword';
    if (column === rendering) return 'rendering';
    return column === description ? 'description' : 'ignore';
  });
}

/** How much of the letters of some cells is Arabic. */
function share(cells: readonly string[]): number {
  const text = cells.join('');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/\p{Script=Arabic}/gu)?.length ?? 0) / Math.max(1, letters);
}

/** Of the columns with one role only the first keeps it, but there may be many renderings. */
function once(roles: readonly ColumnRole[]): ColumnRole[] {
  return roles.map((role, at) =>
    role !== 'rendering' && roles.indexOf(role) < at ? 'ignore' : role,
  );
}
