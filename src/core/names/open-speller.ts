import { decodeUtf8 } from '../glossary/utf8';
import { nameKey } from './name-key';
import { lettersContexts, piecesContexts, spellingContexts } from './speller-contexts';
import {
  COST_STEP,
  EDGE,
  fingerprint,
  SPELLER_HEADER_BYTES,
  SPELLER_MAGIC,
  SPELLER_VERSION,
} from './speller-format';

/** Spells Arabic names of one word in English letters. */
export interface Speller {
  /**
   * The likeliest spellings of a word, best first, in lower case; [] where it has a character
   * that is no Arabic letter.
   */
  spell(word: string, most: number): string[];
}

/** How many beginnings of the name are kept after each letter. */
const BEAM = 24;

/** How much the letters around weigh beside the pieces written so far. */
const AROUND_WEIGHT = 0.7;
const SPELLING_WEIGHT = 1;

/** A cost that stands for "never seen". */
const UNSEEN = 255 * COST_STEP;

interface Beginning {
  readonly pieces: readonly string[];
  readonly spelling: string;
  readonly cost: number;
}

/**
 * Reads a speller packed by `trainSpeller` where it lies.
 *
 * @param bytes a buffer whose offset is a multiple of four
 * @throws RangeError when the bytes are no speller of this version.
 */
export function openSpeller(bytes: Uint8Array): Speller {
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, SPELLER_HEADER_BYTES / 4);
  const [magic, version, textLength = 0, slots = 0] = header;
  if (magic !== SPELLER_MAGIC || version !== SPELLER_VERSION)
    throw new RangeError('These bytes are not a speller of this version.');
  const text = bytes.subarray(SPELLER_HEADER_BYTES, SPELLER_HEADER_BYTES + textLength);
  const pieces = new Map<string, readonly string[]>(Object.entries(JSON.parse(decodeUtf8(text))));
  const keysAt = bytes.byteOffset + SPELLER_HEADER_BYTES + Math.ceil(textLength / 4) * 4;
  const keys = new Uint32Array(bytes.buffer, keysAt, slots);
  const costs = new Uint8Array(bytes.buffer, keysAt + slots * 4, slots);
  const stored = (key: number): number => {
    for (let slot = key % slots; ; slot = (slot + 1) % slots) {
      if (keys[slot] === key) return (costs[slot] as number) * COST_STEP;
      if (keys[slot] === 0) return -1;
    }
  };
  const costIn = (model: number, contexts: readonly string[][], event: string): number => {
    let fallback = 0;
    for (let at = contexts.length - 1; at >= 0; at--) {
      const parts = contexts[at] as string[];
      const cost = stored(fingerprint(model + 3, ...parts, event));
      if (cost >= 0) return fallback + cost;
      fallback += Math.max(0, stored(fingerprint(model, ...parts)));
    }
    return fallback + UNSEEN;
  };
  const memo = new Map<string, number>();
  const spellCost = (before: string, event: string): number => {
    const key = before.slice(-4) + '|' + event;
    const known = memo.get(key);
    if (known !== undefined) return known;
    let cost = 0;
    if (event === EDGE) cost = costIn(2, spellingContexts([], [...before], before.length), EDGE);
    else {
      const all = [...before, ...event];
      for (let at = before.length; at < all.length; at++)
        cost += costIn(2, spellingContexts([], all, at), all[at] as string);
    }
    memo.set(key, cost);
    return cost;
  };
  return {
    spell(word, most) {
      const letters = [...nameKey(word)];
      const choices = letters.map((letter) => pieces.get(letter) ?? []);
      if (choices.some((choice) => choice.length === 0)) return [];
      let beginnings: Beginning[] = [{ pieces: [], spelling: '', cost: 0 }];
      for (let at = 0; at <= letters.length; at++) {
        const around = lettersContexts(letters, [], at);
        const events = (choices[at] ?? [EDGE]).map(
          (event) => [event, AROUND_WEIGHT * costIn(1, around, event)] as const,
        );
        beginnings = best(
          beginnings.flatMap((beginning) => {
            const contexts = piecesContexts(letters, beginning.pieces, at);
            return events.map(([event, cost]) => ({
              pieces: [...beginning.pieces, event],
              spelling: event === EDGE ? beginning.spelling : beginning.spelling + event,
              cost:
                beginning.cost +
                cost +
                costIn(0, contexts, event) +
                SPELLING_WEIGHT * spellCost(beginning.spelling, event),
            }));
          }),
        );
      }
      return [...new Set(beginnings.map(({ spelling }) => spelling))].slice(0, most);
    },
  };
}

function best(beginnings: readonly Beginning[]): Beginning[] {
  return [...beginnings].sort((a, b) => a.cost - b.cost).slice(0, BEAM);
}
