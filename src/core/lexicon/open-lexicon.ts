import { STEM_CLASSES, type Stem, type StemClass } from '../arabic/inflection/stem';
import { openSections } from '../binary/sections';
import { hashWord, letterByte } from '../binary/word-table';
import { decodeUtf8 } from '../glossary/utf8';
import {
  LEXICON_LAYOUT,
  PARTS_OF_SPEECH,
  type PartOfSpeech,
  SPELLING_END,
  TRAITS,
} from './lexicon-format';
import { type LexiconLemma, readLemma } from './lexicon-lemma';

/** A stem found in the lexicon. */
export interface FoundStem {
  readonly lemma: number;
  readonly class: StemClass;
  readonly trait: Stem['trait'];
  /** Where its vocalised spelling lies: see `Lexicon.text`. */
  readonly text: number;
}

/** What it costs to write one letter for another: see `misspelling`. */
export type LetterCost = (written: number, expected: number, isLast: boolean) => number;

/** The compiled lexicon, opened. */
export interface Lexicon {
  readonly lemmaCount: number;
  /** The stems whose folded letters are these. */
  stems(folded: string): readonly FoundStem[];
  /** Frequency band of a lemma, 1 to 9. */
  band(lemma: number): number;
  pos(lemma: number): PartOfSpeech;
  lemma(lemma: number): LexiconLemma;
  /** A vocalised spelling: see `FoundStem.text`. */
  text(at: number): string;

  /*
   * For the analyser, which reads bytes so that it need not make a string of every piece of a word.
   */

  /** The group of the stems written `letters[from…end)`, or -1; `hash` is that of `hashWord`. */
  findStem(letters: Uint8Array, from: number, end: number, hash: number): number;
  /** The first record of a group; that of the next group ends it. */
  groupStart(group: number): number;
  stem(record: number): FoundStem;
  /** Index into `STEM_CLASSES`. */
  stemClass(record: number): number;
  /** How far `letters` from `from` on are from the spelling of a stem. */
  compareSpelling(record: number, letters: Uint8Array, from: number, cost: LetterCost): number;
}

/** Bytes of U+064B–U+0652 and U+0670. */
const isMark = (byte: number) => (byte >= 0xcb && byte <= 0xd2) || byte === 0xf0;

/**
 * Opens a lexicon compiled by `compileLexicon`; nothing is parsed.
 *
 * @param block a buffer whose offset is a multiple of four
 * @throws RangeError when the block is no lexicon of this version.
 */
export function openLexicon(block: Uint8Array): Lexicon {
  const sections = openSections(LEXICON_LAYOUT, block);
  const slots = sections.numbers('slots');
  const ends = sections.numbers('ends');
  const bytes = sections.bytes('bytes');
  const groupEnds = sections.numbers('groupEnds');
  const records = sections.numbers('records');
  const spellings = sections.bytes('spellings');
  const texts = sections.bytes('texts');
  const lemmaTexts = sections.numbers('lemmaTexts');
  const bands = sections.bytes('lemmaBands');
  const poses = sections.bytes('lemmaPos');
  const mask = slots.length - 1;

  const findStem: Lexicon['findStem'] = (letters, from, end, hash) => {
    const length = end - from;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = slots[slot] as number;
      if (id === 0) return -1;
      const start = ends[id - 1] as number;
      if ((ends[id] as number) - start !== length) continue;
      let at = 0;
      while (at < length && bytes[start + at] === letters[from + at]) at++;
      if (at === length) return id - 1;
    }
  };
  const stem = (record: number): FoundStem => {
    const packed = records[record * 2] as number;
    return {
      lemma: packed & 0x3ffff,
      class: STEM_CLASSES[(packed >>> 18) & 63] as StemClass,
      trait: TRAITS[packed >>> 24] as Stem['trait'],
      text: records[record * 2 + 1] as number,
    };
  };
  const pos = (lemma: number) => PARTS_OF_SPEECH[poses[lemma] as number] as PartOfSpeech;
  return {
    lemmaCount: lemmaTexts.length,
    findStem,
    groupStart: (group) => groupEnds[group] as number,
    stem,
    stemClass: (record) => ((records[record * 2] as number) >>> 18) & 63,
    compareSpelling(record, letters, from, cost) {
      let total = 0;
      let written = from;
      for (let at = records[record * 2 + 1] as number; ; ) {
        const expected = spellings[at] as number;
        if (expected === SPELLING_END) return total;
        do at++;
        while (isMark(spellings[at] as number));
        const isLast = spellings[at] === SPELLING_END;
        total += cost(letters[written++] as number, expected, isLast);
      }
    },
    stems(folded) {
      const letters = Uint8Array.from(folded, (letter) => letterByte(letter.charCodeAt(0)));
      const group = findStem(letters, 0, letters.length, hashWord(folded));
      const found: FoundStem[] = [];
      if (group < 0) return found;
      for (let at = groupEnds[group] as number; at < (groupEnds[group + 1] as number); at++)
        found.push(stem(at));
      return found;
    },
    band: (lemma) => bands[lemma] as number,
    pos,
    lemma(lemma) {
      const at = lemmaTexts[lemma] as number;
      return readLemma(decodeUtf8(texts.subarray(at, texts.indexOf(0x1f, at))), pos(lemma));
    },
    text(at) {
      let text = '';
      for (let i = at; spellings[i] !== SPELLING_END; i++)
        text += String.fromCharCode((spellings[i] as number) + 0x580);
      return text;
    },
  };
}
