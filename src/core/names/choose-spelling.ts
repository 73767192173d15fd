/** A spelling and the logarithm of its likelihood beside the others. */
export interface Candidate {
  readonly spelling: string;
  readonly score: number;
}

/** As many of the likeliest are weighed against each other. */
const WEIGHED = 10;

/** Flattens the likelihoods, which are too sure of themselves. */
const SHARPNESS = 0.7;

/** What it is worth to be right to the letter, beside being near. */
const EXACTNESS = 0.25;

/** Spellings of longer words take long to compare, and are no names. */
const LONGEST = 24;

/**
 * Puts first the spelling that is expected to differ least from the true one, judged by all the
 * likely ones (minimum Bayes risk); the others follow by likelihood.
 *
 * @param candidates different spellings, the likeliest first
 * @example chooseSpelling([{ spelling: 'salontai', score: -1 }, …]) // ['salontay', 'salontai', …]
 */
export function chooseSpelling(candidates: readonly Candidate[]): string[] {
  const spellings = candidates.map(({ spelling }) => spelling);
  const weighed = candidates.slice(0, WEIGHED);
  const [likeliest] = weighed;
  if (likeliest === undefined || likeliest.spelling.length > LONGEST) return spellings;
  const chances = weighed.map(({ score }) => Math.exp(SHARPNESS * (score - likeliest.score)));
  const total = chances.reduce((sum, chance) => sum + chance, 0);
  let first = 0;
  let least = Number.POSITIVE_INFINITY;
  weighed.forEach(({ spelling }, at) => {
    let risk = -EXACTNESS * (chances[at] as number);
    weighed.forEach((other, index) => {
      const length = Math.max(3, other.spelling.length);
      risk += ((chances[index] as number) * distance(spelling, other.spelling)) / length;
    });
    if (risk / total < least) {
      least = risk / total;
      first = at;
    }
  });
  return [spellings[first] as string, ...spellings.filter((_, at) => at !== first)];
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  if (a === b) return 0;
  const row = new Uint8Array(b.length + 1).map((_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    let diagonal = row[0] as number;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] as number;
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      row[j] = Math.min(above + 1, (row[j - 1] as number) + 1, diagonal + same);
      diagonal = above;
    }
  }
  return row[b.length] as number;
}
