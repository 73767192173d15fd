/**
 * Sections of the compiled lexicon:
 *
 * slots, ends, bytes   the folded stems: see `word-table.ts`
 * groupEnds  one Uint32 a stem word + 1: where its records begin in `records`
 * records    two Uint32 a stem: lemma id | class << 20 | trait << 26, then where it is written
 * texts      UTF-8 of vocalised stems and lemmas, each closed with U+001F, shared where equal
 * lemmaTexts one Uint32 a lemma: where its text begins in `texts`
 * lemmaBands one byte a lemma: band and part of speech, for ranking without reading the text
 */
export const LEXICON_LAYOUT = {
  magic: 0x584c5348,
  version: 1,
  names: [
    'slots',
    'ends',
    'bytes',
    'groupEnds',
    'records',
    'texts',
    'lemmaTexts',
    'lemmaBands',
    'lemmaPos',
  ],
} as const;

/** Parts of speech as they are numbered in the compiled lexicon: append only. */
export const PARTS_OF_SPEECH = [
  'verb',
  'noun',
  'adj',
  'adv',
  'conj',
  'dem',
  'interj',
  'interrog',
  'neg',
  'num',
  'part',
  'prep',
  'pron',
  'quant',
  'rel',
  'verb-like',
] as const;

/** One of `PARTS_OF_SPEECH`. */
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

/** Closes a text; stands between the fields of a lemma as U+001E does within one. */
export const TEXT_END = '\u001f';
export const TEXT_FIELD = '\u001e';
export const TEXT_ITEM = '\u001d';

/** What a stem's trait is numbered. */
export const TRAITS = ['', 'plural', 'feminine', 'passive', 'u-prefix'] as const;
