/** What can part the cells of a table, the likelier first. */
const DELIMITERS = ['\t', ',', ';', '|'] as const;

/** So many lines say what parts their cells. */
const LOOKED_AT = 30;

/**
 * What parts the cells of a table: what most of its first lines have outside quotation marks, of
 * several what they have equally often.
 *
 * @example guessDelimiter('نفط;oil, crude\nغاز;gas') // ';'
 */
export function guessDelimiter(text: string): (typeof DELIMITERS)[number] {
  const lines = text
    .slice(0, 100_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r?\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, LOOKED_AT);
  let best: (typeof DELIMITERS)[number] = ',';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const having = counts.filter((count) => count > 0).length;
    const isEven = counts.every((count) => count === counts[0]);
    const score = having + (isEven ? 0.5 : 0);
    if (having === 0 || score <= most) continue;
    best = delimiter;
    most = score;
  }
  return best;
}
