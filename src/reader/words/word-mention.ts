import { romanise } from '../../core/arabic/romanise';
import type { Gloss } from '../../core/glossary/gloss';
import { noteId } from '../../core/notes/note-id';
import type { SentenceSpan } from '../../core/notes/sentence-span';
import type { SentenceWord, WordGloss } from '../../core/words/word-gloss';
import type { MarkedMention } from '../highlight/marked-mention';
import { rangeOf } from '../text/text-map';
import type { WordPlace } from './word-place';

/** More senses than these make no heading. */
const SENSES = 3;
/** So many words name a sentence. */
const HEADING_WORDS = 4;

/** A word with one of its readings as what a note is taken of. */
export function wordMention(place: WordPlace, word: WordGloss, chosen: number): MarkedMention {
  const reading = word.readings[chosen];
  if (reading === undefined)
    return asMention(place, {
      entry: `word/${place.surface}`,
      renderings: [],
      headword: place.surface,
    });
  return asMention(place, {
    entry: `word/${reading.headword}/${reading.pos}`,
    renderings: [reading.glosses.slice(0, SENSES).join('; ')],
    headword: reading.headword,
    romanisation: romanise(reading.headword, { full: true }),
  });
}

/** The sentence around a word as what a note is taken of, with its words in English. */
export function sentenceMention(
  place: WordPlace,
  { start, end }: SentenceSpan,
  words: readonly SentenceWord[],
): MarkedMention {
  const { map } = place;
  const surface = map.text.slice(start, end);
  const first = surface.split(/\s+/).slice(0, HEADING_WORDS).join(' ');
  const range = rangeOf(map, start, end) ?? place.range;
  return asMention(
    { ...place, start, end, surface, range },
    {
      entry: `sentence/${noteId(surface, '')}`,
      renderings: [words.map(({ english, written }) => english || written).join(' · ')],
      headword: first.length < surface.length ? `${first} …` : surface,
    },
  );
}

function asMention(
  place: WordPlace,
  gloss: Pick<Gloss, 'entry' | 'renderings' | 'headword'> & Partial<Gloss>,
): MarkedMention {
  return {
    ...place,
    id: -1,
    clitics: [],
    gloss: { kind: 'word', romanisation: '', descriptions: {}, source: 'hamish', ...gloss },
  };
}
