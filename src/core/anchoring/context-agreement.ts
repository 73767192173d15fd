/** What a letter that differs takes away. Sentences of one pattern differ in a name or a number. */
const PENALTY = 8;
/** So many letters of the page are looked at for each of the context. */
const SLACK = 8;

/** How far the words around a place are those around the quote, in letters on either side. */
export interface Agreement {
  readonly before: number;
  readonly after: number;
}

/**
 * How far what stands around `start` to `end` agrees with a quote's context. Both sides are
 * counted from the place outwards: letters that agree count one, letters that differ eight
 * against, as far out as that is worth it.
 */
export function contextAgreement(
  text: string,
  start: number,
  end: number,
  { prefix, suffix }: { readonly prefix: string; readonly suffix: string },
): Agreement {
  const near = text.slice(Math.max(0, start - prefix.length - SLACK), start);
  const far = text.slice(end, end + suffix.length + SLACK);
  return {
    before: agreement(reversed(prefix.trimEnd()), reversed(near.trimEnd())),
    after: agreement(suffix.trimStart(), far.trimStart()),
  };
}

/** The best score of all beginnings of `one` against all beginnings of `other`. */
function agreement(one: string, other: string): number {
  let best = 0;
  let row = Array.from({ length: other.length + 1 }, (_, at) => -PENALTY * at);
  for (let i = 1; i <= one.length; i++) {
    const next = [-PENALTY * i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      const score = Math.max(
        (row[j - 1] ?? 0) + (same ? 1 : -PENALTY),
        (row[j] ?? 0) - PENALTY,
        (next[j - 1] ?? 0) - PENALTY,
      );
      next.push(score);
      best = Math.max(best, score);
    }
    row = next;
  }
  return best;
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}
