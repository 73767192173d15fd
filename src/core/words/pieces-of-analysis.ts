import type { Analysis } from '../arabic/analyse';
import type { LexiconLemma } from '../lexicon/lexicon-lemma';
import { cliticSense } from './clitics';
import { personOf } from './persons';
import { PRONOUNS } from './pronouns';
import type { WordPiece } from './word-gloss';

/** What an ending of a noun means by itself; the ة of a noun belongs to the noun. */
const ENDINGS: Readonly<Record<string, string>> = {
  accusative: 'word_fact_accusative',
  dual: 'word_fact_dual',
  'dual construct': 'word_fact_dual',
  plural: 'word_fact_plural',
  'plural construct': 'word_fact_plural',
  nisba: 'word_fact_nisba',
  'nisba feminine': 'word_fact_nisba',
  'nisba plural': 'word_fact_nisba',
  'nisba feminine plural': 'word_fact_nisba',
};

/** A word cut up as it is written, each piece with what it means. */
export function piecesOfAnalysis(
  analysis: Analysis,
  lemma: LexiconLemma,
  surface: string,
): readonly WordPiece[] {
  const letters = surface.normalize('NFKC').replace(/[^\p{L}\p{N}]|\u0640/gu, '');
  const before = piecesBefore(analysis, letters);
  const behind = piecesBehind(analysis, lemma, letters);
  const from = lengthOf(before);
  const stem = letters.slice(from, letters.length - lengthOf(behind));
  return [
    ...before,
    { written: stem, role: 'stem', meaning: { english: lemma.glosses[0] ?? '' } },
    ...behind,
  ];
}

function piecesBefore(analysis: Analysis, letters: string): WordPiece[] {
  const { prefix } = analysis;
  const pieces: WordPiece[] = [];
  let at = 0;
  for (const letter of prefix.clitics) {
    const sense = cliticSense(letter, prefix);
    const written = letters.slice(at, at + lengthOfClitic(letter, analysis, letters, at));
    at += written.length;
    if (sense !== null && written !== '')
      pieces.push({ written, role: sense.role, meaning: { key: sense.key } });
  }
  const person = personOf(analysis);
  if (prefix.person !== '' && person !== null)
    pieces.push({
      written: letters.charAt(at),
      role: 'person',
      meaning: { key: `word_person_${person.id}` },
    });
  return pieces;
}

/** Behind ل the article has no alef, and before another ل it is not written at all. */
function lengthOfClitic(letter: string, { prefix }: Analysis, letters: string, at: number): number {
  if (letter !== 'ال' || letters.charAt(at) !== 'ل') return letter.length;
  return prefix.beforeLam ? 0 : 1;
}

function piecesBehind(analysis: Analysis, lemma: LexiconLemma, letters: string): WordPiece[] {
  const { ending, enclitic } = analysis.suffix;
  const pieces: WordPiece[] = [];
  const pronounAt = letters.length - enclitic.length;
  const key = keyOfEnding(analysis, lemma);
  if (key !== null)
    pieces.push({
      written: letters.slice(pronounAt - ending.length, pronounAt),
      role: 'ending',
      meaning: { key },
    });
  const pronoun = PRONOUNS[enclitic];
  if (pronoun !== undefined)
    pieces.push({
      written: letters.slice(pronounAt),
      role: 'pronoun',
      meaning: { key: `word_${takesWhose(lemma.pos) ? 'whose' : 'whom'}_${pronoun.id}` },
    });
  return pieces;
}

function keyOfEnding(analysis: Analysis, { pos }: LexiconLemma): string | null {
  const { suffix, stem } = analysis;
  if (suffix.ending === '') return null;
  if (pos === 'verb') {
    const person = personOf(analysis);
    return person === null ? null : `word_person_${person.id}`;
  }
  if (suffix.feature === '' && stem.trait === 'feminine') return 'word_fact_feminine';
  return ENDINGS[suffix.feature] ?? null;
}

function lengthOf(pieces: readonly WordPiece[]): number {
  return pieces.reduce((length, { written }) => length + written.length, 0);
}

function takesWhose(pos: string): boolean {
  return pos === 'noun' || pos === 'adj' || pos === 'num';
}
