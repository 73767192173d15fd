import { packSections } from '../binary/sections';
import { encodeUtf8 } from '../glossary/utf8';
import { type AlignedName, alignLetters } from './align-letters';
import { compileLatinModel } from './compile-latin-model';
import { fitWeights, type PieceTable } from './fit-weights';
import { NAME_LETTERS, type NamePair } from './letter-lattice';
import { LETTER_VALUES } from './letter-values';
import { SPELLER_LAYOUT } from './speller-format';

/** A piece seen fewer times for a letter is a slip of the data. */
const LEAST_PIECE_COUNT = 3;

/**
 * Learns how English spells Arabic letters in names, and packs what was learnt: a log-linear model
 * of the pieces that letters stand for, and a model of Latin spelling. See `speller-format.ts` for
 * the layout and `openSpeller` for the reader. The same names give the same bytes.
 *
 * @param spellings Latin names in lower case a–z, and how often each counts
 * @throws RangeError when no pair can be aligned.
 */
export function trainSpeller(
  pairs: readonly NamePair[],
  spellings: ReadonlyMap<string, number>,
): Uint8Array {
  const names = alignLetters(pairs);
  if (names.length === 0) throw new RangeError('There is no name to learn from.');
  const table = piecesOf(names);
  const { checks, ...latin } = compileLatinModel(spellings);
  return packSections(SPELLER_LAYOUT, {
    ...latin,
    checks: new Uint8Array(checks.buffer),
    pieces: encodeUtf8(JSON.stringify(table)),
    weights: new Uint8Array(fitWeights(names, table).buffer),
  });
}

/** A letter that was hardly seen keeps its usual values, so that every name can be spelled. */
function piecesOf(names: readonly AlignedName[]): PieceTable {
  const counts = new Map<string, Map<string, number>>();
  for (const { letters, pieces } of names)
    letters.forEach((letter, at) => {
      const known = counts.get(letter) ?? new Map<string, number>();
      counts.set(letter, known);
      const piece = pieces[at] as string;
      known.set(piece, (known.get(piece) ?? 0) + 1);
    });
  return NAME_LETTERS.map((letter) => {
    const often = [...(counts.get(letter) ?? [])].filter(([, times]) => times >= LEAST_PIECE_COUNT);
    return often.length > 0 ? often.map(([piece]) => piece) : (LETTER_VALUES[letter] ?? []);
  });
}
