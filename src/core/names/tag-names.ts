import type { TokenEvidence } from './sentence-evidence';
import type { WordEvidence } from './word-evidence';

/** What a token may be part of. */
export const TAGS = ['none', 'person', 'place', 'organisation'] as const;

/** One of `TAGS`. */
export type Tag = (typeof TAGS)[number];

/** How strongly each sign speaks for each tag: numbers in the order of `TAGS`. */
export interface TagWeights {
  readonly signs: ReadonlyMap<string, readonly number[]>;
  /** `transitions[from][to]`; the last row is for the first token of a sentence. */
  readonly transitions: readonly (readonly number[])[];
}

/**
 * Decides for every token whether it is part of a name, and of what: the sequence of tags with the
 * largest sum of weights (Viterbi). Time grows linearly with the text.
 */
export function tagNames(evidence: readonly TokenEvidence[], weights: TagWeights): Tag[] {
  const size = TAGS.length;
  const best = new Float64Array(evidence.length * size);
  const from = new Uint8Array(evidence.length * size);
  evidence.forEach((token, at) => {
    const own = sumOf(token, weights);
    for (let to = 0; to < size; to++) {
      const before = bestBefore(best, at, to, weights);
      best[at * size + to] = before.sum + (own[to] as number);
      from[at * size + to] = before.tag;
    }
  });
  return trace(best, from, evidence.length);
}

/** The best way to come to a tag from the token before. */
function bestBefore(best: Float64Array, at: number, to: number, { transitions }: TagWeights) {
  const size = TAGS.length;
  if (at === 0) return { tag: 0, sum: transitions[size]?.[to] ?? 0 };
  const found = { tag: 0, sum: Number.NEGATIVE_INFINITY };
  for (let tag = 0; tag < size; tag++) {
    const sum = (best[(at - 1) * size + tag] as number) + (transitions[tag]?.[to] ?? 0);
    if (sum <= found.sum) continue;
    found.sum = sum;
    found.tag = tag;
  }
  return found;
}

function sumOf({ word, around }: TokenEvidence, weights: TagWeights): Float64Array {
  const sum = Float64Array.from(sumOfWord(word, weights));
  addSigns(sum, around, weights);
  return sum;
}

/** What words say of themselves is summed once: they come again and again. */
const sums = new WeakMap<TagWeights, WeakMap<WordEvidence, Float64Array>>();

function sumOfWord(word: WordEvidence, weights: TagWeights): Float64Array {
  let kept = sums.get(weights);
  if (kept === undefined) {
    kept = new WeakMap();
    sums.set(weights, kept);
  }
  const known = kept.get(word);
  if (known !== undefined) return known;
  const sum = new Float64Array(TAGS.length);
  addSigns(sum, word.signs, weights);
  kept.set(word, sum);
  return sum;
}

function addSigns(sum: Float64Array, list: readonly string[], { signs }: TagWeights): void {
  for (const sign of list) {
    const weights = signs.get(sign);
    if (weights === undefined) continue;
    for (let tag = 0; tag < TAGS.length; tag++) (sum[tag] as number) += weights[tag] as number;
  }
}

function trace(best: Float64Array, from: Uint8Array, length: number): Tag[] {
  const tags: Tag[] = [];
  const size = TAGS.length;
  let tag = 0;
  for (let other = 1; other < size; other++)
    if ((best[(length - 1) * size + other] as number) > (best[(length - 1) * size + tag] as number))
      tag = other;
  for (let at = length - 1; at >= 0; at--) {
    tags.push(TAGS[tag] as Tag);
    tag = from[at * size + tag] as number;
  }
  return tags.reverse();
}
