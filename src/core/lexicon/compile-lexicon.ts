import { STEM_CLASSES } from '../arabic/inflection/stem';
import { normalise } from '../arabic/normalise';
import { packSections } from '../binary/sections';
import { packWords } from '../binary/word-table';
import { encodeUtf8 } from '../glossary/utf8';
import type { Lemma } from './lemma';
import {
  LEXICON_LAYOUT,
  PARTS_OF_SPEECH,
  type PartOfSpeech,
  TEXT_END,
  TEXT_FIELD,
  TEXT_ITEM,
  TRAITS,
} from './lexicon-format';
import { stemsOfLemma } from './stems-of-lemma';

/**
 * Compiles lemmas with all their stems into one block of memory that `openLexicon` reads as it
 * lies.
 *
 * @throws RangeError when a lemma has a part of speech that is not known.
 */
export function compileLexicon(lemmas: readonly Lemma[]): Uint8Array {
  const texts = textPool();
  const groups = new Map<string, number[]>();
  lemmas.forEach((lemma, id) => {
    for (const stem of stemsOfLemma(lemma)) {
      const packed =
        (id | (STEM_CLASSES.indexOf(stem.class) << 18) | (TRAITS.indexOf(stem.trait) << 24)) >>> 0;
      const at = texts.add(stem.written);
      for (const key of keysOf(stem.written)) addRecord(groups, key, packed, at);
    }
  });
  const words = [...groups.keys()];
  const records = words.map((word) => groups.get(word) ?? []);
  const groupEnds = new Uint32Array(words.length + 1);
  records.forEach((list, at) => {
    groupEnds[at + 1] = (groupEnds[at] as number) + list.length;
  });
  return packSections(LEXICON_LAYOUT, {
    ...packWords(words),
    groupEnds,
    records: Uint32Array.from(records.flat()),
    lemmaTexts: Uint32Array.from(lemmas, (lemma) => texts.add(textOf(lemma))),
    lemmaBands: Uint8Array.from(lemmas, ({ band }) => band),
    lemmaPos: Uint8Array.from(lemmas, ({ lemma, pos }) => posNumber(lemma, pos)),
    texts: texts.bytes(),
  });
}

/**
 * The folded spellings of a stem. A last hamza moves from alef to another seat before some endings
 * (قَرَأَ but قَرَؤُوا), so such a stem is found under both.
 */
function keysOf(written: string): string[] {
  const folded = normalise(written).text;
  return /أ[\u064B-\u0652]*$/.test(written) ? [folded, `${folded.slice(0, -1)}ء`] : [folded];
}

function addRecord(groups: Map<string, number[]>, key: string, packed: number, at: number): void {
  const known = groups.get(key);
  if (known === undefined) groups.set(key, [packed, at]);
  else if (!known.some((value, index) => index % 2 === 0 && value === packed))
    known.push(packed, at);
}

function posNumber(lemma: string, pos: string): number {
  const number = PARTS_OF_SPEECH.indexOf(pos as PartOfSpeech);
  if (number < 0) throw new RangeError(`${lemma}: "${pos}" is no part of speech.`);
  return number;
}

function textOf(lemma: Lemma): string {
  const lists = [lemma.masdars, lemma.plurals, lemma.glosses].map((list) => list.join(TEXT_ITEM));
  return [
    lemma.lemma,
    lemma.root,
    lemma.form,
    lemma.present,
    lemma.gender,
    lemma.feminine ?? '',
    ...lists,
    lemma.note,
  ].join(TEXT_FIELD);
}

function textPool() {
  const places = new Map<string, number>();
  const pieces: Uint8Array[] = [];
  let length = 0;
  return {
    add(text: string): number {
      const known = places.get(text);
      if (known !== undefined) return known;
      const bytes = encodeUtf8(text + TEXT_END);
      places.set(text, length);
      pieces.push(bytes);
      length += bytes.length;
      return length - bytes.length;
    },
    bytes(): Uint8Array {
      const all = new Uint8Array(length);
      let at = 0;
      for (const piece of pieces) {
        all.set(piece, at);
        at += piece.length;
      }
      return all;
    },
  };
}
