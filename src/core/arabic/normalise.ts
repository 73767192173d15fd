import { LETTER_FOLDS } from './letter-folds';

/** Folded text with the way back to the text it was made from. */
export interface NormalisedText {
  readonly text: string;
  /**
   * `starts[i]` is where the source of `text[i]` begins; one more entry closes the list with the
   * length of the source. UTF-16 code units.
   */
  readonly starts: Uint32Array;
  /** `ends[i]` is where the source of `text[i]` ends: its diacritics and tatweel belong to it. */
  readonly ends: Uint32Array;
}

/** Diacritics, Quranic marks and tatweel: they belong to the letter before them. */
const MARK =
  /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u08D3-\u08FF]/;
/** Invisible format characters: joiners, direction marks and isolates, soft hyphen, BOM. */
const INVISIBLE =
  /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|[\uFE00-\uFE0F]/;
/** Presentation forms and other compatibility characters, and Latin letters with accents. */
const COMPATIBILITY = /[\u00C0-\u024F\u1E00-\u1EFF\uFB00-\uFDFF\uFE70-\uFEFC\uFF01-\uFF5E]/;

const FOLDED = new Map<number, string>();
for (const { to, from } of LETTER_FOLDS)
  for (const letter of from) FOLDED.set(letter.charCodeAt(0), to);
for (let digit = 0; digit < 10; digit++) {
  FOLDED.set(0x0660 + digit, String(digit));
  FOLDED.set(0x06f0 + digit, String(digit));
}

/** What one character becomes, for the whole basic plane; null means that it is dropped. */
const CACHE: (string | null | undefined)[] = new Array(0x10000);

/**
 * Folds the spellings that mean the same: diacritics, tatweel, seats of hamza, alef maddah, ى/ي,
 * ة/ه, presentation forms, Arabic-Indic digits, invisible characters, Latin case and accents.
 *
 * @example normalise('القَاهِرَةُ').text // 'القاهره'
 */
export function normalise(text: string): NormalisedText {
  // Made large enough at once: lists that grow cost more than the folding itself.
  let starts = new Uint32Array(text.length + 1);
  let ends = new Uint32Array(text.length + 1);
  let length = 0;
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const replacement = fold(code);
    if (replacement === null) {
      // A mark belongs to its letter; an invisible character belongs to nobody.
      if (length > 0 && MARK.test(text.charAt(at))) ends[length - 1] = at + 1;
      continue;
    }
    folded += replacement;
    // Rare: one sign may stand for a whole phrase, such as ﷺ.
    if (length + replacement.length >= starts.length) {
      starts = enlarged(starts, replacement.length);
      ends = enlarged(ends, replacement.length);
    }
    for (let i = 0; i < replacement.length; i++) {
      starts[length] = at;
      ends[length] = at + 1;
      length++;
    }
  }
  starts[length] = text.length;
  return { text: folded, starts: starts.subarray(0, length + 1), ends: ends.subarray(0, length) };
}

function enlarged(numbers: Uint32Array, by: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(numbers.length * 2 + by);
  larger.set(numbers);
  return larger;
}

function fold(code: number): string | null {
  // Plain Arabic letters and lower-case ASCII are most of what comes by.
  const known = CACHE[code];
  if (known !== undefined) return known;
  const folded = foldUncached(code);
  CACHE[code] = folded;
  return folded;
}

function foldUncached(code: number): string | null {
  const character = String.fromCharCode(code);
  if (MARK.test(character) || INVISIBLE.test(character)) return null;
  const folded = FOLDED.get(code);
  if (folded !== undefined) return folded;
  if (COMPATIBILITY.test(character)) return foldCompatibility(character);
  return character.toLowerCase();
}

function foldCompatibility(character: string): string {
  let folded = '';
  for (const part of character.normalize('NFKD').toLowerCase()) {
    if (/\p{M}/u.test(part)) continue;
    folded += FOLDED.get(part.charCodeAt(0)) ?? part;
  }
  return folded;
}
