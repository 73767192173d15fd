/**
 * How foreign the letters of words look: for every sequence of three letters how much likelier it
 * is in foreign names than in words of the language, a natural logarithm.
 */
export interface LetterShape {
  get(sequence: string): number | undefined;
}

/** Sequences seen so rarely on both sides say little: this is added to both counts. */
const SMOOTHING = 2;

/** A sequence says no more than this much, whatever was counted. */
const MOST = 3;

/**
 * Learns which letter sequences belong to foreign names.
 *
 * @param names folded foreign names, one word each
 * @param words folded words of the language
 */
export function learnLetterShape(
  names: readonly string[],
  words: readonly string[],
): Map<string, number> {
  const inNames = countSequences(names);
  const inWords = countSequences(words);
  const total = (counts: ReadonlyMap<string, number>) =>
    [...counts.values()].reduce((sum, count) => sum + count, 0);
  const bias = Math.log(total(inWords) / total(inNames));
  const shape = new Map<string, number>();
  for (const sequence of new Set([...inNames.keys(), ...inWords.keys()])) {
    const named = (inNames.get(sequence) ?? 0) + SMOOTHING;
    const worded = (inWords.get(sequence) ?? 0) + SMOOTHING;
    const odds = Math.log(named / worded) + bias;
    shape.set(sequence, Math.max(-MOST, Math.min(MOST, odds)));
  }
  return shape;
}

/**
 * How foreign a word looks: the mean over its letter sequences, above 0 for foreign names.
 *
 * @param folded a word without proclitics
 */
export function foreignness(folded: string, shape: LetterShape): number {
  const sequences = sequencesOf(folded);
  return (
    sequences.reduce((sum, sequence) => sum + (shape.get(sequence) ?? 0), 0) / sequences.length
  );
}

function countSequences(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words)
    for (const sequence of sequencesOf(word)) counts.set(sequence, (counts.get(sequence) ?? 0) + 1);
  return counts;
}

function sequencesOf(word: string): string[] {
  const framed = `#${word}#`;
  const sequences: string[] = [];
  for (let at = 0; at + 3 <= framed.length; at++) sequences.push(framed.slice(at, at + 3));
  return sequences;
}
