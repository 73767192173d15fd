import { packSections } from '../binary/sections';
import { packWords, tableSize } from '../binary/word-table';
import { tokenise } from '../text/tokenise';
import { type Entry, FORM_TYPES } from './entry';
import { KINDS, SOURCES } from './gloss';
import { FIELD_SEPARATOR, GLOSSARY_LAYOUT, hashEdge, LIST_SEPARATOR } from './glossary-format';
import { encodeUtf8 } from './utf8';

interface Node {
  readonly children: Map<number, number>;
  readonly readings: Map<number, number>;
}

/**
 * Compiles entries into one block of memory that `openGlossary` reads as it lies. Entries that
 * come first win where two share a form.
 *
 * @throws RangeError when a form has no word at all or contains a letter that cannot be stored.
 */
export function compileGlossary(entries: readonly Entry[]): Uint8Array {
  const words = new Map<string, number>();
  const nodes: Node[] = [newNode()];
  entries.forEach((entry, id) => {
    for (const form of entry.forms)
      addForm(nodes, words, form.written, id, FORM_TYPES.indexOf(form.type));
  });
  const readings = concatenate(
    nodes.map((node) => [...node.readings].map(([id, t]) => id * 4 + t)),
  );
  const entryBytes = concatenate(entries.map(({ gloss }) => encodeEntry(gloss)));
  return packSections(GLOSSARY_LAYOUT, {
    ...packWords([...words.keys()]),
    edges: edgeTable(nodes),
    readingEnds: readings.ends,
    readings: Uint32Array.from(readings.items),
    entryEnds: entryBytes.ends,
    entryBytes: Uint8Array.from(entryBytes.items),
    traits: Uint8Array.from(
      entries,
      ({ gloss }) => KINDS.indexOf(gloss.kind) + 16 * SOURCES.indexOf(gloss.source),
    ),
  });
}

function newNode(): Node {
  return { children: new Map(), readings: new Map() };
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
  for (const { form } of tokens) {
    let word = words.get(form);
    if (word === undefined) {
      word = words.size;
      words.set(form, word);
    }
    const node = nodes[at] as Node;
    let child = node.children.get(word);
    if (child === undefined) {
      child = nodes.length;
      nodes.push(newNode());
      node.children.set(word, child);
    }
    at = child;
  }
  const { readings } = nodes[at] as Node;
  if (!readings.has(entry)) readings.set(entry, type);
}

function encodeEntry(gloss: Entry['gloss']): number[] {
  const { entry, kind, renderings, headword, romanisation, descriptions, source } = gloss;
  const fields = [entry, kind, renderings.join(LIST_SEPARATOR), headword, romanisation, source];
  for (const [language, description] of Object.entries(descriptions))
    fields.push(language, description);
  return Array.from(encodeUtf8(fields.join(FIELD_SEPARATOR)));
}

function concatenate(lists: readonly (readonly number[])[]) {
  const ends = new Uint32Array(lists.length + 1);
  const items: number[] = [];
  lists.forEach((list, index) => {
    for (const item of list) items.push(item);
    ends[index + 1] = items.length;
  });
  return { ends, items };
}

function edgeTable(nodes: readonly Node[]): Uint32Array {
  const size = tableSize(nodes.length);
  const slots = new Uint32Array(size * 3);
  nodes.forEach((node, from) => {
    for (const [word, child] of node.children) {
      let slot = hashEdge(from, word) & (size - 1);
      while (slots[slot * 3 + 2] !== 0) slot = (slot + 1) & (size - 1);
      slots.set([from, word, child], slot * 3);
    }
  });
  return slots;
}
