/** An article uses the same words again and again; more than this many are forgotten. */
const MOST_KEPT = 20_000;

/** The same function for words, with the answers kept: a text has few words that are new. */
export function remember<T>(answer: (word: string) => T): (word: string) => T {
  const kept = new Map<string, T>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const found = answer(word);
    kept.set(word, found);
    return found;
  };
}
