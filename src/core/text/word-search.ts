import { foldForSearch } from './fold-for-search';

/**
 * Makes a search: the items in whose text every word of a query occurs, in their order; all of them
 * for a query without words. Spelling is forgiven, see `foldForSearch`.
 */
export function createWordSearch<T extends object>(
  textOf: (item: T) => string,
): (items: readonly T[], query: string) => readonly T[] {
  // Folding is most of the work of a search, and a search runs on every key that is typed.
  const haystacks = new WeakMap<T, string>();
  const haystackOf = (item: T): string => {
    const haystack = haystacks.get(item) ?? foldForSearch(textOf(item));
    haystacks.set(item, haystack);
    return haystack;
  };
  return (items, query) => {
    const words = foldForSearch(query).split(/\s+/).filter(Boolean);
    if (words.length === 0) return items;
    return items.filter((item) => words.every((word) => haystackOf(item).includes(word)));
  };
}
