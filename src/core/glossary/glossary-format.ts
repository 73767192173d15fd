import { mixBits } from '../binary/word-table';

/**
 * Sections of the compiled glossary, one block of memory that is read as it lies:
 *
 * slots, ends, bytes  the folded words of all forms: see `word-table.ts`
 * similar  word ids in the order of their skeletons: see `similar-words.ts`
 * edges    hash table of (node, word, child node), three Uint32 a slot; node 0 is the root, child 0 is none
 * readingEnds one Uint32 a node + 1: where its readings begin
 * readings entry id × 4 + form type
 * entryEnds one Uint32 an entry + 1: where its bytes begin in entryBytes
 * entryBytes UTF-8 fields of a gloss, separated by U+001F
 * traits   one byte an entry: kind + 16 × source
 */
export const GLOSSARY_LAYOUT = {
  /** "HMSH" in little-endian ASCII. */
  magic: 0x48534d48,
  version: 3,
  names: [
    'slots',
    'ends',
    'bytes',
    'similar',
    'edges',
    'readingEnds',
    'readings',
    'entryEnds',
    'entryBytes',
    'traits',
  ],
} as const;

/** Stands between the fields of an entry. */
export const FIELD_SEPARATOR = '\u001f';

/** Stands between the renderings of an entry. */
export const LIST_SEPARATOR = '\u001e';

/** Hash of an edge of the trie, an unsigned 32-bit number. */
export function hashEdge(node: number, word: number): number {
  return mixBits(Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b));
}
