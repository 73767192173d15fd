import type { SectionLayout } from '../binary/sections';

/**
 * Sections of the compiled speller:
 *
 * pieces    UTF-8 JSON: for each Arabic letter the Latin pieces it may stand for
 * weights   Int8, a power of two of them: weight of a feature with a piece, by hash, in WEIGHT_STEPs
 * trigrams  Uint8, 27³: cost of a Latin letter after two others, in COST_STEPs
 * backoffs  Uint8, 27³: cost of knowing nothing of what follows three letters
 * checks    Uint16 a slot: part of the hash of a longer sequence, 0 where empty
 * costs     Uint8 a slot: cost of the sequence's last letter, or of knowing nothing of what follows
 */
export type SpellerSection = 'pieces' | 'weights' | 'trigrams' | 'backoffs' | 'checks' | 'costs';

export const SPELLER_LAYOUT: SectionLayout<SpellerSection> = {
  magic: 0x4c505348,
  version: 2,
  names: ['pieces', 'weights', 'trigrams', 'backoffs', 'checks', 'costs'],
};

/** What one step of a stored weight stands for. */
export const WEIGHT_STEP = 1 / 16;

/** Natural logarithm that one step of a stored cost stands for. */
export const COST_STEP = 1 / 16;
