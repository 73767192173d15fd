import { createWordSearch } from '../text/word-search';
import type { CountedEntry } from './count-entries';

/** The entries in which every word of a query occurs, in Arabic or English: see `createWordSearch`. */
export const filterEntries = createWordSearch<CountedEntry>(({ gloss }) => {
  const { renderings, headword, romanisation, descriptions } = gloss;
  return [...renderings, headword, romanisation, ...Object.values(descriptions)].join('\n');
});
