/**
 * Sections of the compiled lexicon:
 *
 * slots, ends, bytes   the folded stems: see `word-table.ts`
 * groupEnds  one Uint32 a stem word + 1: how many records the words before it have
 * records    two Uint32 a stem: lemma id | class << 18 | trait << 24, then where it is spelled
 * spellings  vocalised stems, one byte a letter (`letterByte`), each closed with SPELLING_END,
 *            shared where equal
 * texts      UTF-8 of the lemmas, each closed with TEXT_END
 * lemmaTexts one Uint32 a lemma: where its text begins in `texts`
 * lemmaBands one byte a lemma: its band, for ranking without reading the text
 * lemmaPos   one byte a lemma: its part of speech
 */
export const LEXICON_LAYOUT = {
  magic: 0x584c5348,
  version: 2,
  names: [
    'slots',
    'ends',
    'bytes',
    'groupEnds',
    'records',
    'spellings',
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
  'name',
] as const;

/** One of `PARTS_OF_SPEECH`. */
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

/** Closes a spelling. */
export const SPELLING_END = 0x1f;

/** Closes a text; stands between the fields of a lemma as U+001E does within one. */
export const TEXT_END = '\u001f';
export const TEXT_FIELD = '\u001e';
export const TEXT_ITEM = '\u001d';

/** What a stem's trait is numbered. */
export const TRAITS = ['', 'plural', 'feminine', 'passive', 'u-prefix'] as const;
