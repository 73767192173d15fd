import { packSections } from '../binary/sections';
import { packWords, tableSize } from '../binary/word-table';
import { tokenise } from '../text/tokenise';
import { type Entry, FORM_TYPES } from './entry';
import { KINDS, SOURCES } from './gloss';
import { FIELD_SEPARATOR, GLOSSARY_LAYOUT, hashEdge, LIST_SEPARATOR } from './glossary-format';
import { orderBySkeleton } from './similar-words';
import { spellForTable } from './spell-for-table';
import { encodeUtf8 } from './utf8';

interface Node {
  /** Nodes by word; null for a leaf, as most nodes are. */
  children: Map<number, number> | null;
  /** An entry times four and its form's type. */
  readonly readings: number[];
}

/**
 * Compiles entries into one block of memory that `openGlossary` reads as it lies. Entries that
 * come first win where two share a form.
 *
 * @throws RangeError when a form has no word at all.
 */
export function compileGlossary(entries: readonly Entry[]): Uint8Array {
  const words = new Map<string, number>();
  const nodes: Node[] = [newNode()];
  entries.forEach((entry, id) => {
    for (const form of entry.forms)
      addForm(nodes, words, form.written, id, FORM_TYPES.indexOf(form.type));
  });
  const readings = concatenate(
    nodes.map((node) => node.readings),
    Uint32Array,
  );
  const entryBytes = concatenate(
    entries.map(({ gloss }) => encodeEntry(gloss)),
    Uint8Array,
  );
  return packSections(GLOSSARY_LAYOUT, {
    ...packWords([...words.keys()]),
    similar: orderBySkeleton([...words.keys()]),
    edges: edgeTable(nodes),
    readingEnds: readings.ends,
    readings: readings.items,
    entryEnds: entryBytes.ends,
    entryBytes: entryBytes.items,
    traits: Uint8Array.from(
      entries,
      ({ gloss }) => KINDS.indexOf(gloss.kind) + 16 * SOURCES.indexOf(gloss.source),
    ),
  });
}

function newNode(): Node {
  return { children: null, readings: [] };
}

function addForm(
  nodes: Node[],
  words: Map<string, number>,
  written: string,
  entry: number,
  type: number,
): void {
  const tokens = tokenise(written);
  if (tokens.length === 0) throw new RangeError(`A form without a word: "${written}"`);
  let at = 0;
  for (const token of tokens) {
    const form = spellForTable(token.form);
    let word = words.get(form);
    if (word === undefined) {
      word = words.size;
      words.set(form, word);
    }
    const node = nodes[at] as Node;
    node.children ??= new Map();
    let child = node.children.get(word);
    if (child === undefined) {
      child = nodes.length;
      nodes.push(newNode());
      node.children.set(word, child);
    }
    at = child;
  }
  const { readings } = nodes[at] as Node;
  if (!readings.some((known) => known >>> 2 === entry)) readings.push(entry * 4 + type);
}

function encodeEntry(gloss: Entry['gloss']): Uint8Array {
  const { entry, kind, renderings, headword, romanisation, descriptions, source } = gloss;
  const fields = [entry, kind, renderings.join(LIST_SEPARATOR), headword, romanisation, source];
  for (const [language, description] of Object.entries(descriptions))
    fields.push(language, description);
  return encodeUtf8(fields.join(FIELD_SEPARATOR));
}

/** All lists one after the other, and where each ends; measured first, so that nothing grows. */
function concatenate<T extends Uint8Array | Uint32Array>(
  lists: readonly ArrayLike<number>[],
  Numbers: new (length: number) => T,
): { readonly ends: Uint32Array; readonly items: T } {
  const ends = new Uint32Array(lists.length + 1);
  lists.forEach((list, index) => {
    ends[index + 1] = (ends[index] as number) + list.length;
  });
  const items = new Numbers(ends[lists.length] as number);
  lists.forEach((list, index) => {
    items.set(list, ends[index]);
  });
  return { ends, items };
}

function edgeTable(nodes: readonly Node[]): Uint32Array {
  const size = tableSize(nodes.length);
  const slots = new Uint32Array(size * 3);
  nodes.forEach((node, from) => {
    for (const [word, child] of node.children ?? []) {
      let slot = hashEdge(from, word) & (size - 1);
      while (slots[slot * 3 + 2] !== 0) slot = (slot + 1) & (size - 1);
      slots.set([from, word, child], slot * 3);
    }
  });
  return slots;
}
