/**
 * Words in a hash table that is read as it lies. A word is kept as one byte a letter: ASCII as it
 * is, U+0600–U+067F in the upper half; folded Arabic needs no more.
 */
export interface PackedWords {
  /** Slot → word id + 1, 0 where empty; a power of two long. */
  readonly slots: Uint32Array;
  /** One number a word + 1: where its bytes begin. */
  readonly ends: Uint32Array;
  readonly bytes: Uint8Array;
}

/**
 * The byte of a letter, or 0 where no word can contain it.
 *
 * @example letterByte('ب'.charCodeAt(0)) // 0xa8
 */
export function letterByte(code: number): number {
  if (code < 0x80) return code;
  return code >= 0x600 && code < 0x680 ? code - 0x600 + 0x80 : 0;
}

/** Hash of a word (FNV-1a over its bytes), an unsigned 32-bit number. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++)
    hash = Math.imul(hash ^ letterByte(word.charCodeAt(at)), 0x01000193);
  return mixBits(hash);
}

/** Spreads a hash over all its bits, which FNV alone does not. */
export function mixBits(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  return mixed >>> 0;
}

/** A power of two that leaves a table at most half full, so that searches stay short. */
export function tableSize(count: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(4, count * 2)));
}

/**
 * Packs distinct words; the id of a word is its index.
 *
 * @throws RangeError when a word has a letter that cannot be kept.
 */
export function packWords(words: readonly string[]): PackedWords {
  const slots = new Uint32Array(tableSize(words.length));
  const ends = new Uint32Array(words.length + 1);
  const bytes: number[] = [];
  words.forEach((word, id) => {
    for (const letter of word) bytes.push(byteOf(letter));
    ends[id + 1] = bytes.length;
    let slot = hashWord(word) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = id + 1;
  });
  return { slots, ends, bytes: Uint8Array.from(bytes) };
}

function byteOf(letter: string): number {
  const byte = letter.length === 1 ? letterByte(letter.charCodeAt(0)) : 0;
  if (byte === 0) throw new RangeError(`A letter that cannot be kept: "${letter}"`);
  return byte;
}

/** Finds words: their id, or -1. */
export function wordFinder({ slots, ends, bytes }: PackedWords): (word: string) => number {
  const mask = slots.length - 1;
  return (word) => {
    for (let slot = hashWord(word) & mask; ; slot = (slot + 1) & mask) {
      const id = slots[slot] as number;
      if (id === 0) return -1;
      if (isWord(word, bytes, ends[id - 1] as number, ends[id] as number)) return id - 1;
    }
  };
}

function isWord(word: string, bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from !== word.length) return false;
  for (let at = 0; at < word.length; at++)
    if (bytes[from + at] !== letterByte(word.charCodeAt(at))) return false;
  return true;
}
