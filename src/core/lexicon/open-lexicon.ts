import { STEM_CLASSES, type Stem, type StemClass } from '../arabic/inflection/stem';
import { openSections } from '../binary/sections';
import { wordFinder } from '../binary/word-table';
import { decodeUtf8 } from '../glossary/utf8';
import {
  LEXICON_LAYOUT,
  PARTS_OF_SPEECH,
  type PartOfSpeech,
  TEXT_FIELD,
  TEXT_ITEM,
  TRAITS,
} from './lexicon-format';

/** A stem found in the lexicon. */
export interface FoundStem {
  readonly lemma: number;
  readonly class: StemClass;
  readonly trait: Stem['trait'];
  /** Where its vocalised spelling lies: see `Lexicon.text`. */
  readonly text: number;
}

/** A lemma as the lexicon tells it. */
export interface LexiconLemma {
  readonly lemma: string;
  readonly root: string;
  readonly pos: PartOfSpeech;
  readonly form: string;
  readonly present: string;
  readonly gender: string;
  readonly masdars: readonly string[];
  readonly plurals: readonly string[];
  readonly glosses: readonly string[];
  readonly note: string;
}

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
}

const TEXT_END_BYTE = 0x1f;
const NONE: readonly FoundStem[] = [];

/**
 * Opens a lexicon compiled by `compileLexicon`; nothing is parsed.
 *
 * @param block a buffer whose offset is a multiple of four
 * @throws RangeError when the block is no lexicon of this version.
 */
export function openLexicon(block: Uint8Array): Lexicon {
  const sections = openSections(LEXICON_LAYOUT, block);
  const find = wordFinder({
    slots: sections.numbers('slots'),
    ends: sections.numbers('ends'),
    bytes: sections.bytes('bytes'),
  });
  const groupEnds = sections.numbers('groupEnds');
  const records = sections.numbers('records');
  const texts = sections.bytes('texts');
  const lemmaTexts = sections.numbers('lemmaTexts');
  const bands = sections.bytes('lemmaBands');
  const poses = sections.bytes('lemmaPos');
  const text = (at: number) => decodeUtf8(texts.subarray(at, texts.indexOf(TEXT_END_BYTE, at)));
  const pos = (lemma: number) => PARTS_OF_SPEECH[poses[lemma] as number] as PartOfSpeech;
  return {
    lemmaCount: lemmaTexts.length,
    stems(folded) {
      const word = find(folded);
      if (word < 0) return NONE;
      const found: FoundStem[] = [];
      for (let at = groupEnds[word] as number; at < (groupEnds[word + 1] as number); at += 2) {
        const packed = records[at] as number;
        found.push({
          lemma: packed & 0x3ffff,
          class: STEM_CLASSES[(packed >>> 18) & 63] as StemClass,
          trait: TRAITS[packed >>> 24] as Stem['trait'],
          text: records[at + 1] as number,
        });
      }
      return found;
    },
    band: (lemma) => bands[lemma] as number,
    pos,
    lemma(lemma) {
      const [word = '', root = '', form = '', present = '', gender = '', , ...rest] = text(
        lemmaTexts[lemma] as number,
      ).split(TEXT_FIELD);
      const [masdars = '', plurals = '', glosses = '', note = ''] = rest;
      const list = (cell: string) => (cell === '' ? [] : cell.split(TEXT_ITEM));
      return {
        lemma: word,
        root,
        pos: pos(lemma),
        form,
        present,
        gender,
        masdars: list(masdars),
        plurals: list(plurals),
        glosses: list(glosses),
        note,
      };
    },
    text,
  };
}
