import { procliticReadings } from '../arabic/proclitics';
import type { Reading } from '../glossary/open-glossary';
import { skeleton } from '../glossary/similar-words';
import type { GlossaryMatch } from './match-glossary';
import type { TagRun } from './name-runs';
import type { ReadSentence } from './read-sentence';

/** So much of a letter may differ for each letter of the name. */
const MOST_DIFFERENT = 0.1;

/** A single word is often somebody else's surname: of people's names it must be nearly the same. */
const MOST_DIFFERENT_SURNAME = 0.07;

/** A single word with fewer consonants is too like many others. */
const FEWEST_CONSONANTS = 4;

/** A clitic that is taken off counts as a difference, since it may be a letter of the name. */
const CLITIC = 0.3;

interface Found {
  readonly reading: Reading;
  readonly difference: number;
}

/**
 * The name of the glossary that a run of words is another spelling of: بيتسبيرج is بيتسبرغ. Null
 * where none is near enough, or where it is of another kind than the run.
 */
export function similarRun(
  { first, last, tag }: TagRun,
  sentence: ReadSentence,
): GlossaryMatch | null {
  const forms = sentence.tokens.slice(first, last + 1).map(({ form }) => form);
  let best: { readonly found: Found; readonly match: GlossaryMatch } | null = null;
  for (const proclitics of procliticReadings(forms[0] ?? '')) {
    const words = [proclitics.stem, ...forms.slice(1)];
    const found = nearest(words, { first, tag }, sentence);
    if (found === null) continue;
    const difference = found.difference + CLITIC * proclitics.clitics.length;
    if (best !== null && best.found.difference <= difference) continue;
    best = {
      found: { ...found, difference },
      match: { first, last, reading: found.reading, proclitics },
    };
  }
  return best?.match ?? null;
}

function nearest(
  words: readonly string[],
  { first, tag }: Pick<TagRun, 'first' | 'tag'>,
  sentence: ReadSentence,
): Found | null {
  const { glossary } = sentence.knowledge;
  const letters = words.join('').length;
  if (words.length === 1 && skeleton(words[0] ?? '').length < FEWEST_CONSONANTS) return null;
  const share = words.length === 1 && tag === 'person' ? MOST_DIFFERENT_SURNAME : MOST_DIFFERENT;
  const most = share * letters;
  let best: Found | null = null;
  const walk = (at: number, node: number, difference: number) => {
    const word = words[at];
    if (word === undefined) {
      const reading = glossary.readings(node).find(({ entry }) => glossary.kind(entry) === tag);
      if (reading === undefined || difference >= (best?.difference ?? Number.POSITIVE_INFINITY))
        return;
      best = { reading: { ...reading, type: 'similar' }, difference };
      return;
    }
    for (const next of alternatives(word, first + at, sentence)) {
      const child = difference + next.difference > most ? 0 : glossary.step(node, next.word);
      if (child !== 0) walk(at + 1, child, difference + next.difference);
    }
  };
  walk(0, 0, 0);
  return best;
}

/**
 * A word and the other spellings of it that the glossary has. Names that the lists know are told
 * apart by their vowels: حسن is not حسين.
 */
function alternatives(word: string, at: number, { words, knowledge: { glossary } }: ReadSentence) {
  const id = glossary.wordId(word);
  const similar = words[at]?.name ? [] : glossary.similarWords(word);
  return similar.length > 0 || id < 0 ? similar : [{ word: id, difference: 0 }];
}
