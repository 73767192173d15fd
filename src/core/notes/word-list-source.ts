import type { NoteSource } from './note';

/** How the address of a list begins: it names one, and leads nowhere. */
const LIST_ADDRESS = 'urn:hamish:list:';

/** Stands in the place of the article for words that come from a list: a file that was read in. */
export function wordListSource(fileName: string): NoteSource {
  const title = fileName.replace(/\.\w{1,5}$/, '') || fileName;
  return {
    url: `${LIST_ADDRESS}${encodeURIComponent(title)}`,
    title,
    site: '',
    published: null,
    language: 'ar',
  };
}

/** Whether a note's source is a list rather than an article that can be opened. */
export function isWordList({ url }: Pick<NoteSource, 'url'>): boolean {
  return url.startsWith(LIST_ADDRESS);
}
