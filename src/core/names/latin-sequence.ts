import { mixBits } from '../binary/word-table';

/*
 * A sequence of Latin letters as a number in base 27: 0 is the edge of the word, 1–26 are a–z, so
 * that the word's beginning is a sequence of edges and dropping letters is a remainder.
 */

/** Digits of a sequence. */
export const BASE = 27;

/** The edge of a word as a digit. */
export const EDGE = 0;

/** How many sequences there are of so many letters. */
export const sequences = (letters: number): number => BASE ** letters;

/** As many letters are remembered of what was written. */
const REMEMBERED = 4;

const REMEMBERED_SEQUENCES = sequences(REMEMBERED);

/**
 * The digit of a lower-case letter.
 *
 * @example letterDigit('c'.charCodeAt(0)) // 3
 */
export function letterDigit(code: number): number {
  return code - 0x60;
}

/** What is remembered when another letter has been written. */
export function appendLetter(written: number, digit: number): number {
  return (written * BASE + digit) % REMEMBERED_SEQUENCES;
}

/**
 * Kinds of sequences that share one table: four letters, five letters, and four letters as the
 * beginning of five. Each number is the first that the kind's sequences take.
 */
export const FOUR_LETTERS = 1;
export const FIVE_LETTERS = FOUR_LETTERS + sequences(4);
export const BEGINNING_OF_FIVE = FIVE_LETTERS + sequences(5);

/** Hash of a sequence of a kind, an unsigned 32-bit number; different ones have different hashes. */
export function hashSequence(kind: number, sequence: number): number {
  return mixBits(Math.imul(kind + sequence, 0x9e3779b1));
}

/** Where to begin to look for a sequence. */
export function slotOf(hash: number, slots: number): number {
  // Remainders of numbers beyond 31 bits are slow.
  return (hash >>> 1) % slots;
}

/** The part of a hash that is stored to recognise a sequence; never 0. */
export function checkOf(hash: number): number {
  return hash >>> 16 || 1;
}
