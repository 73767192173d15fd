/**
 * Layout of the compiled glossary: one block of little-endian memory that is read as it lies.
 *
 * header   Uint32 × 2 + SECTIONS.length × 2: magic, version, then offset and length in bytes of each section
 * words    hash table: slot → word id + 1, 0 where empty
 * wordEnds one Uint32 a word + 1: where its bytes begin in wordBytes
 * wordBytes one byte a letter: see `encodeWord`
 * edges    hash table of (node, word, child node), three Uint32 a slot; node 0 is the root, child 0 is none
 * readingEnds one Uint32 a node + 1: where its readings begin
 * readings entry id × 4 + form type
 * entryEnds one Uint32 an entry + 1: where its bytes begin in entryBytes
 * entryBytes UTF-8 fields of a gloss, separated by U+001F
 */
export const SECTIONS = [
  'words',
  'wordEnds',
  'wordBytes',
  'edges',
  'readingEnds',
  'readings',
  'entryEnds',
  'entryBytes',
] as const;

/** Name of a section of the compiled glossary. */
export type Section = (typeof SECTIONS)[number];

/** First word of a compiled glossary: "HMSH" in little-endian ASCII. */
export const MAGIC = 0x48534d48;

/** Grows whenever the layout changes. */
export const FORMAT_VERSION = 1;

/** Bytes of the header; a multiple of four so that every section is aligned. */
export const HEADER_BYTES = 4 * (2 + 2 * SECTIONS.length);

/** Stands between the fields of an entry. */
export const FIELD_SEPARATOR = '\u001f';

/** Stands between the renderings of an entry. */
export const LIST_SEPARATOR = '\u001e';

/**
 * The byte of a folded letter, or 0 where no glossary word can contain it: ASCII as it is,
 * U+0600–U+067F in the upper half.
 */
export function letterByte(code: number): number {
  if (code < 0x80) return code;
  return code >= 0x600 && code < 0x680 ? code - 0x600 + 0x80 : 0;
}

/** Hash of a folded word (FNV-1a over its bytes), an unsigned 32-bit number. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++)
    hash = Math.imul(hash ^ letterByte(word.charCodeAt(at)), 0x01000193);
  return mix(hash);
}

/** Hash of an edge of the trie, an unsigned 32-bit number. */
export function hashEdge(node: number, word: number): number {
  return mix(Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b));
}

function mix(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
