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

const MARKS = /[\u0640\u064B-\u0652\u0670]/g;

/**
 * Puts an analysis of a written word into words. A word that is a form of another (هِيَ of هُوَ) or a fixed phrase
 * (بِالنِّسْبَةِ) keeps its own glosses, and is cut up and headed as what it is made of.
 *
 * @example readWord('وبالنسبة', its best analysis, lexicon) // pieces و ب ال نسبة, lemma نِسْبَة
 */
export function readWord(written: string, analysis: Analysis, lexicon: Lexicon): WordReading {
  const { prefix, suffix, stem } = analysis;
  const line = lexicon.lemma(analysis.lemma);
  const parts = line.parts.split('+');
  const base = parts.at(-1) ?? '';
  const inner = parts.slice(0, -1);
  const letters = written.normalize('NFKC').replace(MARKS, '');
  const from = prefix.written.length - prefix.person.length + lettersIn(inner);
  const isNisba = suffix.feature.startsWith('nisba');
  return {
    lemma: isNisba
      ? `${lexicon.text(stem.text)}ِيّ`
      : withoutEnding(base === '' ? line.lemma : base, line.pos),
    root: line.root,
    pos: isNisba ? 'adj' : line.pos,
    pieces: [
      ...prefix.clitics,
      ...inner,
      letters.slice(from, letters.length - suffix.enclitic.length),
      ...(suffix.enclitic === '' ? [] : [letters.slice(-suffix.enclitic.length)]),
    ],
    glosses: line.glosses,
    guess: false,
  };
}

/** The article loses its alef behind ل: للأسف is ل+ال+أسف. */
function lettersIn(clitics: readonly string[]): number {
  return clitics.reduce(
    (sum, clitic, at) => sum + (clitic === 'ال' && clitics[at - 1] === 'ل' ? 1 : clitic.length),
    0,
  );
}

/** A verb without its last vowel; the vowel may stand before a shadda: مَدَّ, مَدّ. */
function withoutEnding(lemma: string, pos: string): string {
  return pos === 'verb' ? lemma.replace(/\u064E(\u0651?)$/, '$1') : lemma;
}
