/** The letters that a table of words can keep: see `letterByte`. */
const STRANGE = /[^!-~\u0600-\u067f]/;
const EACH_STRANGE = /[^!-~\u0600-\u067f]/gu;

/**
 * A folded word in letters that a table of words can keep: those of other alphabets than the Arabic
 * and the Latin are written as numbers.
 *
 * @example spellForTable('пётр') // '#433;#451;#442;#440;'
 */
export function spellForTable(word: string): string {
  if (!STRANGE.test(word)) return word;
  return word.replace(EACH_STRANGE, (letter) => `#${(letter.codePointAt(0) ?? 0).toString(16)};`);
}
