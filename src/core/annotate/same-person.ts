/** Spellings of one given name differ in up to this share of their letters: Sergey, Sergei. */
const MOST_DIFFERENT = 0.4;

/**
 * Whether a spelled name can be that of a known person: both begin with the same given name,
 * however it is spelled.
 *
 * @example isSamePerson(['Sviatlana Tikhanovskaya'], ['Svetlana Tikhanovskaya']) // true
 * @example isSamePerson(['Laura Bush'], ['George W. Bush']) // false
 */
export function isSamePerson(spellings: readonly string[], known: readonly string[]): boolean {
  return spellings.some((spelling) =>
    known.some((name) => {
      const [one = '', other = ''] = [givenName(spelling), givenName(name)];
      const longer = Math.max(one.length, other.length);
      return longer > 2 && distance(one, other) <= longer * MOST_DIFFERENT;
    }),
  );
}

function givenName(name: string): string {
  return (name.split(' ')[0] ?? '').toLowerCase();
}

/** Levenshtein's: the fewest letters to add, drop or replace. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = (row[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next[j] = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, replaced);
    }
    row = next;
  }
  return row[other.length] as number;
}
