import { normalise } from '../arabic/normalise';
import type { CountedEntry } from './count-entries';

/** Folding is most of the work of a search, and a search runs on every key that is typed. */
const HAYSTACKS = new WeakMap<CountedEntry, string>();

/**
 * The entries in which every word of `query` occurs, in Arabic or English. Spelling is forgiven:
 * diacritics, tatweel, seats of hamza, ى/ي, ة/ه, Latin case and accents.
 */
export function filterEntries(
  entries: readonly CountedEntry[],
  query: string,
): readonly CountedEntry[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const haystack = HAYSTACKS.get(entry) ?? haystackOf(entry);
    HAYSTACKS.set(entry, haystack);
    return words.every((word) => haystack.includes(word));
  });
}

function haystackOf({ gloss }: CountedEntry): string {
  const { renderings, headword, romanisation, descriptions } = gloss;
  return folded([...renderings, headword, romanisation, ...Object.values(descriptions)].join('\n'));
}

/** Letters with separate accents are put together first: only then are they folded. */
function folded(text: string): string {
  return normalise(text.normalize('NFC')).text;
}
