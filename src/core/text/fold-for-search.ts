import { normalise } from '../arabic/normalise';

/**
 * A text as searches compare it: without diacritics, tatweel, seats of hamza, ى/ي, ة/ه, Latin case
 * and accents. Letters with separate accents are put together first: only then are they folded.
 *
 * @example foldForSearch('القَاهِرَة') // 'القاهره'
 */
export function foldForSearch(text: string): string {
  return normalise(text.normalize('NFC')).text;
}
