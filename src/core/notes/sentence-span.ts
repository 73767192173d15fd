/** A run of sentence signs with the closing quotation marks and brackets that belong to it. */
const END = /[.!?؟۔…]+[)\]}"'»”’]*/gu;
const LINE_BREAK = /[\n\r\u2028\u2029]/g;
const WORD_BEFORE = /[\p{L}\p{M}\p{N}]+$/u;
const STARTS_LIKE_A_SENTENCE = /^(?:\s|$)/u;
const ARABIC_LETTER = /^[«“"(]?\p{Script=Arabic}/u;
const ENDS_IN_ARABIC = /[\p{Script=Arabic}\p{M}]$/u;
const ABBREVIATION = /^(?:mr|mrs|ms|dr|prof|st|gen|col|lt|sgt|capt|gov|sen|rep|rev|jr|vs|no)$/i;

/** Where a sentence lies in its text: UTF-16 code units. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the sentence around a passage of Arabic or English text lies, without the space around it. Offsets
 * are UTF-16 code units; the passage itself is never cut, even where it has full stops in it.
 *
 * Not an end: the point of `1.6`, of initials (`أ.ف.ب`, `J. Smith`) and of titles (`Dr.`). An end
 * without a space after it is common in Arabic newspapers and counts: `قال ذلك.وأضاف`.
 */
export function sentenceSpan(text: string, start: number, end: number = start): SentenceSpan {
  let from = 0;
  let to = text.length;
  for (const boundary of boundaries(text)) {
    if (boundary <= start && boundary > from) from = boundary;
    if (boundary >= end && boundary > start && boundary < to) to = boundary;
  }
  const sentence = text.slice(from, to);
  const first = sentence.length - sentence.trimStart().length;
  return { start: from + first, end: from + Math.max(first, sentence.trimEnd().length) };
}

/** Offsets just after the end of a sentence. */
function* boundaries(text: string): Generator<number> {
  for (const match of text.matchAll(LINE_BREAK)) yield match.index + match[0].length;
  for (const match of text.matchAll(END)) {
    const after = match.index + match[0].length;
    if (endsSentence(text.slice(0, match.index), match[0], text.slice(after, after + 2)))
      yield after;
  }
}

function endsSentence(before: string, signs: string, after: string): boolean {
  const spaced = STARTS_LIKE_A_SENTENCE.test(after);
  const unspacedArabic = ENDS_IN_ARABIC.test(before) && ARABIC_LETTER.test(after);
  if (!spaced && !unspacedArabic) return false;
  return !signs.startsWith('.') || signs.length > 1 || !isShortened(before);
}

/** An initial or an abbreviation: its full stop belongs to the word. */
function isShortened(before: string): boolean {
  const word = WORD_BEFORE.exec(before.slice(-24))?.[0] ?? '';
  const letters = word.replace(/\p{M}/gu, '');
  return /^\p{L}$/u.test(letters) || ABBREVIATION.test(letters);
}
