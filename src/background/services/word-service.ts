import { keepOpened } from '../../core/binary/keep-opened';
import { openLexicon } from '../../core/lexicon/open-lexicon';
import { createWordFamilies } from '../../core/words/word-families';
import type { BackgroundApi } from '../../messages/contract';

/**
 * Answers `word.family`, for which every word of the lexicon has to be read once: too long a task
 * for the page.
 */
export function createWordService(
  readLexicon: () => Promise<Uint8Array>,
): Pick<BackgroundApi, 'word.family'> {
  const families = keepOpened(async () => createWordFamilies(openLexicon(await readLexicon())));
  return {
    async 'word.family'(input) {
      if (typeof input?.root !== 'string') throw new TypeError('root: expected a string');
      return (await families()).of(input.root);
    },
  };
}
