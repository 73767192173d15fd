import { STEM_CLASSES } from '../arabic/inflection/stem';
import { normalise } from '../arabic/normalise';
import { packSections } from '../binary/sections';
import { letterByte, packWords } from '../binary/word-table';
import { encodeUtf8 } from '../glossary/utf8';
import { bytePool } from './byte-pool';
import { deriveLemmas } from './derive-lemmas';
import type { Lemma } from './lemma';
import {
  LEXICON_LAYOUT,
  PARTS_OF_SPEECH,
  type PartOfSpeech,
  SPELLING_END,
  TEXT_END,
  TRAITS,
} from './lexicon-format';
import { writeLemma } from './lexicon-lemma';
import { linkPlurals, pluralKey, pluralLines } from './link-plurals';
import { stemsOfLemma } from './stems-of-lemma';

/**
 * Compiles lemmas, what is derived from them, and all their stems into one block of memory that
 * `openLexicon` reads as it lies.
 *
 * @throws RangeError when a lemma has a part of speech that is not known.
 */
export function compileLexicon(listed: readonly Lemma[]): Uint8Array {
  const linked = linkPlurals(listed);
  const lemmas = [...linked, ...deriveLemmas(listed)];
  const ownPlurals = pluralLines(linked);
  const spellings = bytePool();
  const texts = bytePool();
  const groups = new Map<string, number[]>();
  lemmas.forEach((lemma, id) => {
    for (const stem of stemsOfLemma(lemma)) {
      if (ownPlurals.has(pluralKey(stem, lemma.root))) continue;
      const packed =
        (id | (STEM_CLASSES.indexOf(stem.class) << 18) | (TRAITS.indexOf(stem.trait) << 24)) >>> 0;
      const at = spellings.add(stem.written, spellingBytes);
      for (const key of keysOf(stem.written)) addRecord(groups, key, packed, at);
    }
  });
  const words = [...groups.keys()];
  const records = words.map((word) => groups.get(word) ?? []);
  const groupEnds = new Uint32Array(words.length + 1);
  records.forEach((list, at) => {
    groupEnds[at + 1] = (groupEnds[at] as number) + list.length / 2;
  });
  return packSections(LEXICON_LAYOUT, {
    ...packWords(words),
    groupEnds,
    records: Uint32Array.from(records.flat()),
    lemmaTexts: Uint32Array.from(lemmas, (lemma) => texts.add(writeLemma(lemma), textBytes)),
    lemmaBands: Uint8Array.from(lemmas, ({ band }) => band),
    lemmaPos: Uint8Array.from(lemmas, ({ lemma, pos }) => posNumber(lemma, pos)),
    spellings: spellings.bytes(),
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

function spellingBytes(written: string): Uint8Array {
  const letters = Array.from(written, (letter) => letterByte(letter.charCodeAt(0)));
  return Uint8Array.from([...letters, SPELLING_END]);
}

function textBytes(text: string): Uint8Array {
  return encodeUtf8(text + TEXT_END);
}
