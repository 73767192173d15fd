import { encodeUtf8 } from '../glossary/utf8';
import { type AlignedName, alignLetters, type NamePair } from './align-letters';
import { lettersContexts, piecesContexts, spellingContexts } from './speller-contexts';
import {
  COST_STEP,
  EDGE,
  fingerprint,
  SPELLER_HEADER_BYTES,
  SPELLER_MAGIC,
  SPELLER_VERSION,
} from './speller-format';

/** A piece seen fewer times for a letter is a slip of the data. */
const LEAST_PIECE_COUNT = 3;

/** Contexts of this length and more count only what was seen more than once. */
const LONG_CONTEXT = 3;

interface Context {
  readonly parts: readonly string[];
  /** Sum of the counts of `events`. */
  total: number;
  readonly events: Map<string, number>;
}

/**
 * Learns how English spells Arabic letters in names, and packs what was learnt: see
 * `speller-format.ts` for the layout and `openSpeller` for the reader. Two back-off models with
 * Witten–Bell smoothing, one over the pieces written so far, one over the letters around.
 *
 * @throws RangeError when no pair can be aligned.
 */
export function trainSpeller(pairs: readonly NamePair[], spellings: readonly string[]): Uint8Array {
  const names = alignLetters(pairs);
  if (names.length === 0) throw new RangeError('There is no name to learn from.');
  const models = [
    countEvents(names, piecesContexts),
    countEvents(names, lettersContexts),
    countEvents(spellings.map(asOwnPieces), spellingContexts),
  ];
  const costs = new Map<number, number>();
  models.forEach((contexts, model) => addCosts(costs, contexts, model));
  return pack(piecesOf(names), costs);
}

/** A spelling as if each letter were a piece of its own. */
function asOwnPieces(spelling: string): AlignedName {
  return { letters: [...spelling], pieces: [...spelling], weight: 1 };
}

function countEvents(
  names: readonly AlignedName[],
  contextsAt: (letters: readonly string[], pieces: readonly string[], at: number) => string[][],
): Map<string, Context> {
  const contexts = new Map<string, Context>();
  for (const { letters, pieces, weight } of names)
    for (let at = 0; at <= letters.length; at++) {
      const event = pieces[at] ?? EDGE;
      for (const parts of contextsAt(letters, pieces, at)) {
        const key = parts.join('\u001f');
        const context = contexts.get(key) ?? { parts, total: 0, events: new Map() };
        contexts.set(key, context);
        context.events.set(event, (context.events.get(event) ?? 0) + weight);
      }
    }
  for (const [key, context] of contexts) prune(contexts, key, context);
  return contexts;
}

function prune(contexts: Map<string, Context>, key: string, context: Context): void {
  if (context.parts.length >= LONG_CONTEXT)
    for (const [event, count] of context.events)
      if (count <= (context.parts.length >= 5 ? 2 : 1)) context.events.delete(event);
  if (context.events.size === 0) contexts.delete(key);
  for (const count of context.events.values()) context.total += count;
}

/** Costs of all events in all contexts, and of falling back from each context to a shorter one. */
function addCosts(
  costs: Map<number, number>,
  contexts: ReadonlyMap<string, Context>,
  model: number,
): void {
  const probability = (parts: readonly string[], event: string): number => {
    const context = contexts.get(parts.join('\u001f'));
    const shorter = parts.length > 1 ? probability(parts.slice(0, -1), event) : 1e-3;
    if (context === undefined) return shorter;
    const kinds = context.events.size;
    return ((context.events.get(event) ?? 0) + kinds * shorter) / (context.total + kinds);
  };
  for (const { parts, events, total } of contexts.values()) {
    costs.set(fingerprint(model, ...parts), costOf(events.size / (total + events.size)));
    for (const event of events.keys())
      costs.set(fingerprint(model + 3, ...parts, event), costOf(probability(parts, event)));
  }
}

function costOf(probability: number): number {
  return Math.min(255, Math.round(-Math.log(probability) / COST_STEP));
}

function piecesOf(names: readonly AlignedName[]): Record<string, string[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const { letters, pieces } of names)
    letters.forEach((letter, at) => {
      const known = counts.get(letter) ?? new Map<string, number>();
      counts.set(letter, known);
      const piece = pieces[at] as string;
      known.set(piece, (known.get(piece) ?? 0) + 1);
    });
  return Object.fromEntries(
    [...counts].map(([letter, known]) => [
      letter,
      [...known.keys()].filter((piece) => (known.get(piece) ?? 0) >= LEAST_PIECE_COUNT),
    ]),
  );
}

function pack(pieces: Record<string, string[]>, costs: ReadonlyMap<number, number>): Uint8Array {
  const text = encodeUtf8(JSON.stringify(pieces));
  const keysAt = SPELLER_HEADER_BYTES + Math.ceil(text.length / 4) * 4;
  const slots = Math.ceil(costs.size * 1.4);
  const bytes = new Uint8Array(keysAt + slots * 5);
  const header = new Uint32Array(bytes.buffer, 0, SPELLER_HEADER_BYTES / 4);
  header.set([SPELLER_MAGIC, SPELLER_VERSION, text.length, slots]);
  bytes.set(text, SPELLER_HEADER_BYTES);
  const keys = new Uint32Array(bytes.buffer, keysAt, slots);
  for (const [key, cost] of costs) {
    let slot = key % slots;
    while (keys[slot] !== 0) slot = (slot + 1) % slots;
    keys[slot] = key;
    bytes[keysAt + slots * 4 + slot] = cost;
  }
  return bytes;
}
