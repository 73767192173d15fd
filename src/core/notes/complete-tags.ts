import { foldForSearch } from '../text/fold-for-search';
import type { Counted } from './note-index';

const MOST = 12;

/**
 * What a field of tags could hold next: what is typed so far with its last tag made whole. The
 * most used tags come first; those that are there already are left out. Spelling is forgiven.
 *
 * @example completeTags('UN, ci', [{ name: 'cities', count: 3 }]) // ['UN, cities']
 */
export function completeTags(typed: string, tags: readonly Counted[]): readonly string[] {
  const [, before = '', last = ''] = /^(.*[,،;؛]\s*)?(.*)$/su.exec(typed) ?? [];
  const beginning = foldForSearch(last.trim());
  const present = new Set(before.split(/[,،;؛]/).map((tag) => foldForSearch(tag.trim())));
  return tags
    .filter(({ name }) => {
      const fold = foldForSearch(name);
      return fold.startsWith(beginning) && fold !== beginning && !present.has(fold);
    })
    .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ name }) => before + name);
}
