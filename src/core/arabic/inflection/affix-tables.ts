import { letterByte } from '../../binary/word-table';
import { normalise } from '../normalise';
import { classesAfter, PREFIXES, type Prefix } from './prefixes';
import { STEM_CLASSES } from './stem';
import { SUFFIXES, type Suffix } from './suffixes';

/** Rows of one kind of affix, ready for the inner loop of the analyser. */
export interface AffixTable<Row> {
  readonly rows: readonly Row[];
  /** Bytes of each row as it is written. */
  readonly letters: readonly Uint8Array[];
  /**
   * A trie over folded letters, read forwards for prefixes and backwards for suffixes:
   * `next[node * 64 + (letter & 63)]` is the next node, 0 where there is none; the root is node 0.
   */
  readonly next: Int16Array;
  /** `byClass[node][class]` are the rows that end at the node and take the class. */
  readonly byClass: readonly (readonly (readonly number[])[])[];
  /** Whether a row ends at the node. */
  readonly ends: Uint8Array;
}

/** The prefixes, read forwards. */
export const PREFIX_TABLE: AffixTable<Prefix> = tableOf(PREFIXES, classesAfter, false);

/** The suffixes, read backwards. */
export const SUFFIX_TABLE: AffixTable<Suffix> = tableOf(SUFFIXES, ({ classes }) => classes, true);

/** `AGREES[prefix * SUFFIXES.length + suffix]` is 1 where the two may embrace one stem. */
export const AGREES: Uint8Array = Uint8Array.from(
  PREFIXES.flatMap((prefix) => SUFFIXES.map((suffix) => (agree(prefix, suffix) ? 1 : 0))),
);

/** The article wants no tanwin and no pronoun; the person of the present its own endings. */
function agree(prefix: Prefix, suffix: Suffix): boolean {
  if (prefix.kind === 'definite') return suffix.definite;
  return prefix.person === '' || suffix.persons.includes(prefix.person);
}

function bytesOf(word: string): Uint8Array {
  return Uint8Array.from(word, (letter) => letterByte(letter.charCodeAt(0)));
}

function tableOf<Row extends { readonly written: string }>(
  rows: readonly Row[],
  classesOf: (row: Row) => readonly string[],
  backwards: boolean,
): AffixTable<Row> {
  const nodes: { readonly next: Map<number, number>; readonly rows: number[] }[] = [
    { next: new Map(), rows: [] },
  ];
  rows.forEach((row, index) => {
    const letters = [...bytesOf(normalise(row.written).text)];
    let node = 0;
    for (const letter of backwards ? letters.reverse() : letters) {
      const known = nodes[node]?.next.get(letter & 63);
      const next = known ?? nodes.push({ next: new Map(), rows: [] }) - 1;
      nodes[node]?.next.set(letter & 63, next);
      node = next;
    }
    nodes[node]?.rows.push(index);
  });
  const next = new Int16Array(nodes.length * 64);
  nodes.forEach((node, at) => {
    for (const [letter, to] of node.next) next[at * 64 + letter] = to;
  });
  const takes = rows.map((row) => new Set<string>(classesOf(row)));
  return {
    rows,
    letters: rows.map(({ written }) => bytesOf(written)),
    next,
    byClass: nodes.map((node) =>
      STEM_CLASSES.map((cls) => node.rows.filter((index) => takes[index]?.has(cls))),
    ),
    ends: Uint8Array.from(nodes, (node) => (node.rows.length > 0 ? 1 : 0)),
  };
}
