import { FORM_TYPES, type FormType } from './entry';
import type { Gloss, Kind } from './gloss';
import {
  FIELD_SEPARATOR,
  FORMAT_VERSION,
  HEADER_BYTES,
  hashEdge,
  hashWord,
  LIST_SEPARATOR,
  letterByte,
  MAGIC,
  SECTIONS,
  type Section,
} from './glossary-format';
import { decodeUtf8 } from './utf8';

/** One entry that a sequence of words can stand for. */
export interface Reading {
  readonly entry: number;
  readonly type: FormType;
}

/** A compiled glossary, read as it lies in memory. */
export interface Glossary {
  readonly entryCount: number;
  /** The id of a folded word, or -1 where no form contains it. */
  wordId(word: string): number;
  /** The trie node after `node` (0 is the root) and a word, or 0 where there is none. */
  step(node: number, word: number): number;
  /** The entries whose form ends in `node`, in the order in which they were compiled. */
  readings(node: number): Reading[];
  /** What the margin says about an entry. */
  gloss(entry: number): Gloss;
}

/**
 * Reads a compiled glossary without parsing or copying it.
 *
 * @throws RangeError when the bytes are not a glossary of this version.
 */
export function openGlossary(bytes: Uint8Array): Glossary {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_BYTES / 4);
  if (words[0] !== MAGIC || words[1] !== FORMAT_VERSION)
    throw new RangeError('These bytes are not a glossary of this version.');
  const section = (name: Section) => {
    const index = 2 + 2 * SECTIONS.indexOf(name);
    return { at: bytes.byteOffset + (words[index] ?? 0), length: words[index + 1] ?? 0 };
  };
  const numbers = (name: Section) => {
    const { at, length } = section(name);
    return new Uint32Array(bytes.buffer, at, length / 4);
  };
  const letters = (name: Section) => {
    const { at, length } = section(name);
    return new Uint8Array(bytes.buffer, at, length);
  };
  const wordAt = wordFinder(numbers('words'), numbers('wordEnds'), letters('wordBytes'));
  const edges = numbers('edges');
  const readingEnds = numbers('readingEnds');
  const readingList = numbers('readings');
  const entryEnds = numbers('entryEnds');
  const entryBytes = letters('entryBytes');
  return {
    entryCount: entryEnds.length - 1,
    wordId: wordAt,
    step: (node, word) => childOf(edges, node, word),
    readings: (node) =>
      Array.from(readingList.subarray(readingEnds[node], readingEnds[node + 1]), (packed) => ({
        entry: packed >>> 2,
        type: FORM_TYPES[packed & 3] as FormType,
      })),
    gloss: (entry) =>
      decodeGloss(decodeUtf8(entryBytes.subarray(entryEnds[entry], entryEnds[entry + 1]))),
  };
}

function wordFinder(slots: Uint32Array, ends: Uint32Array, bytes: Uint8Array) {
  const mask = slots.length - 1;
  return (word: string): number => {
    for (let slot = hashWord(word) & mask; ; slot = (slot + 1) & mask) {
      const id = slots[slot] as number;
      if (id === 0) return -1;
      if (sameWord(word, bytes, ends[id - 1] as number, ends[id] as number)) return id - 1;
    }
  };
}

function sameWord(word: string, bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from !== word.length) return false;
  for (let at = 0; at < word.length; at++)
    if (bytes[from + at] !== letterByte(word.charCodeAt(at))) return false;
  return true;
}

function childOf(edges: Uint32Array, node: number, word: number): number {
  const size = edges.length / 3;
  for (let slot = hashEdge(node, word) & (size - 1); ; slot = (slot + 1) & (size - 1)) {
    const child = edges[slot * 3 + 2] as number;
    if (child === 0) return 0;
    if (edges[slot * 3] === node && edges[slot * 3 + 1] === word) return child;
  }
}

function decodeGloss(record: string): Gloss {
  const [entry = '', kind, renderings = '', headword = '', romanisation = '', source, ...rest] =
    record.split(FIELD_SEPARATOR);
  const descriptions: Record<string, string> = {};
  for (let at = 0; at + 1 < rest.length; at += 2)
    descriptions[rest[at] as string] = rest[at + 1] as string;
  return {
    entry,
    kind: kind as Kind,
    renderings: renderings.split(LIST_SEPARATOR),
    headword,
    romanisation,
    descriptions,
    source: source as Gloss['source'],
  };
}
