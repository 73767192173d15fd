import { openSections } from '../binary/sections';
import { wordFinder } from '../binary/word-table';
import { FORM_TYPES, type FormType } from './entry';
import { type Gloss, KINDS, type Kind, SOURCES } from './gloss';
import { FIELD_SEPARATOR, GLOSSARY_LAYOUT, hashEdge, LIST_SEPARATOR } from './glossary-format';
import { type SimilarWord, similarWordFinder } from './similar-words';
import { spellForTable } from './spell-for-table';
import { decodeUtf8 } from './utf8';

/** One entry that a sequence of words can stand for. */
export interface Reading {
  readonly entry: number;
  /** `similar` where the words are spelled otherwise than any form. */
  readonly type: FormType | 'similar';
}

/** A compiled glossary, read as it lies in memory. */
export interface Glossary {
  readonly entryCount: number;
  /** The id of a folded word, or -1 where no form contains it. */
  wordId(word: string): number;
  /** Words of forms that are other spellings of a folded word, itself among them. */
  similarWords(word: string): SimilarWord[];
  /** The trie node after `node` (0 is the root) and a word, or 0 where there is none. */
  step(node: number, word: number): number;
  /** The entries whose form ends in `node`, in the order in which they were compiled. */
  readings(node: number): Reading[];
  kind(entry: number): Kind;
  source(entry: number): Gloss['source'];
  /** What the margin says about an entry. */
  gloss(entry: number): Gloss;
}

/**
 * Reads a compiled glossary without parsing or copying it.
 *
 * @throws RangeError when the bytes are not a glossary of this version.
 */
export function openGlossary(bytes: Uint8Array): Glossary {
  const sections = openSections(GLOSSARY_LAYOUT, bytes);
  const edges = sections.numbers('edges');
  const readingEnds = sections.numbers('readingEnds');
  const readingList = sections.numbers('readings');
  const entryEnds = sections.numbers('entryEnds');
  const entryBytes = sections.bytes('entryBytes');
  const traits = sections.bytes('traits');
  const words = {
    slots: sections.numbers('slots'),
    ends: sections.numbers('ends'),
    bytes: sections.bytes('bytes'),
  };
  const find = wordFinder(words);
  return {
    entryCount: entryEnds.length - 1,
    wordId: (word) => find(spellForTable(word)),
    similarWords: similarWordFinder(words, sections.numbers('similar')),
    step: (node, word) => childOf(edges, node, word),
    readings: (node) =>
      Array.from(readingList.subarray(readingEnds[node], readingEnds[node + 1]), (packed) => ({
        entry: packed >>> 2,
        type: FORM_TYPES[packed & 3] as FormType,
      })),
    kind: (entry) => KINDS[(traits[entry] as number) & 15] as Kind,
    source: (entry) => SOURCES[(traits[entry] as number) >>> 4] as Gloss['source'],
    gloss: (entry) =>
      decodeGloss(decodeUtf8(entryBytes.subarray(entryEnds[entry], entryEnds[entry + 1]))),
  };
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
