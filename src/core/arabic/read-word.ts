import type { Lexicon } from '../lexicon/open-lexicon';
import type { Analysis } from './analyse';

/** What a reading of a word tells its reader. */
export interface WordReading {
  /** Vocalised, as a dictionary heads its entry: verbs without their last vowel. */
  readonly lemma: string;
  readonly root: string;
  readonly pos: string;
  /** The word cut up, unvocalised: و+ب+ال+كتاب, كتاب+ه. */
  readonly pieces: readonly string[];
  readonly glosses: readonly string[];
  /** Not in the lexicon: see `createWordGuesser`. */
  readonly guess: boolean;
}

const MARKS = /[\u064B-\u0652\u0670]/g;

/**
 * Puts an analysis into words. A word that is a form of another (هِيَ of هُوَ) or a fixed phrase
 * (بِالنِّسْبَةِ) keeps its own glosses, and is cut up and headed as what it is made of.
 *
 * @example readWord(best analysis of وبالنسبة) // pieces و ب ال نسبة, lemma نِسْبَة
 */
export function readWord(analysis: Analysis, lexicon: Lexicon): WordReading {
  const { prefix, suffix, stem } = analysis;
  const line = lexicon.lemma(analysis.lemma);
  const spelling = lexicon.text(stem.text);
  const [base = '', ...clitics] = line.parts.split('+').reverse();
  const inner = clitics.reverse();
  const letters = withoutClitics(spelling.replace(MARKS, ''), inner);
  const person = prefix.person === 'آ' ? 'آ' : prefix.person;
  const isNisba = suffix.feature.startsWith('nisba');
  return {
    lemma: isNisba ? `${spelling}ِيّ` : withoutEnding(base === '' ? line.lemma : base, line.pos),
    root: line.root,
    pos: isNisba ? 'adj' : line.pos,
    pieces: [
      ...prefix.clitics,
      ...inner,
      person + letters + suffix.ending,
      ...(suffix.enclitic === '' ? [] : [suffix.enclitic]),
    ],
    glosses: line.glosses,
    guess: false,
  };
}

/** The article loses its alef behind ل: للأسف is ل+ال+أسف. */
function withoutClitics(word: string, clitics: readonly string[]): string {
  const length = clitics.reduce(
    (sum, clitic, at) => sum + (clitic === 'ال' && clitics[at - 1] === 'ل' ? 1 : clitic.length),
    0,
  );
  return word.slice(length);
}

function withoutEnding(lemma: string, pos: string): string {
  return pos === 'verb' ? lemma.replace(/\u064E$/, '') : lemma;
}
