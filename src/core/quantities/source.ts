import { remember } from '../text/remember';
import type { Token } from '../text/tokenise';
import { isQuantityWord } from './lexicon';
import { type Prefix, prefixOf, readPrefix } from './read-prefix';

/** A token as the grammars see it. */
export interface Word {
  readonly form: string;
  /** False for what no table knows: most words of a text. */
  readonly known: boolean;
  readonly prefix: Prefix;
  /** The form without proclitics; the whole form where no table knows it. */
  readonly stem: string;
  /** Figures with their separators, or an empty text. */
  readonly digits: string;
  /** Letters after the figures: هـ in 1445هـ. */
  readonly suffix: string;
}

/** A text with its words, as all grammars get it. */
export interface Source {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
}

const NO_PREFIX: Prefix = { length: 0, and: false, preposition: false, article: false };

/** Figures between proclitics and a sign: و1.6, الـ32, 1445هـ, 15كم. */
const FIGURES = /^([وف]?[بكل]?(?:ال|ل)?)(\d[\d.,٫]*)(م|ه|كم|كلم)?$/;

/** Longer runs of figures are codes, not numbers. */
const LONGEST_FIGURES = 40;

/** Reads every token once: proclitics, stem, figures. */
export function openSource(text: string, tokens: readonly Token[]): Source {
  return {
    text,
    tokens,
    words: tokens.map((token) => (isAndOne(text, token) ? AND_ONE : readWord(token.form))),
  };
}

/** «وأحد عشر» folds to the same letters as «واحد»; the hamza tells them apart. */
function isAndOne(text: string, { form, start }: Token): boolean {
  return form === 'واحد' && text.charAt(start + 1) === 'أ';
}

const AND_ONE: Word = {
  form: 'واحد',
  known: true,
  prefix: { length: 1, and: true, preposition: false, article: false },
  stem: 'احد',
  digits: '',
  suffix: '',
};

const readWord = remember((form: string): Word => {
  const figures = form.length <= LONGEST_FIGURES ? FIGURES.exec(form) : null;
  if (figures !== null) {
    const [, letters = '', digits = '', suffix = ''] = figures;
    const prefix = prefixOf(letters) ?? NO_PREFIX;
    return { form, known: true, prefix, stem: '', digits, suffix };
  }
  const prefix = readPrefix(form, isQuantityWord);
  const plain = { form, digits: '', suffix: '' };
  if (prefix !== undefined)
    return { ...plain, known: true, prefix, stem: form.slice(prefix.length) };
  // The article of «الـ 32» stands alone.
  const alone = prefixOf(form);
  if (alone?.article) return { ...plain, known: true, prefix: alone, stem: '' };
  return { ...plain, known: false, prefix: NO_PREFIX, stem: form };
});

/** True where the word at an index follows the one before it with a space between them. */
export function isJoined({ tokens }: Source, at: number): boolean {
  return tokens[at]?.gap === 'space';
}

/** The word at an index if it follows the one before it with a space between them. */
export function joinedWord(source: Source, at: number): Word | undefined {
  return isJoined(source, at) ? source.words[at] : undefined;
}

/**
 * The index of the number word that و adds to the one at an index, written together or apart, or -1.
 *
 * @example addendAfter(source, last) // for «ألف و خمسمائة» and «ألف وخمسمائة»: the index of 500
 */
export function addendAfter(source: Source, last: number): number {
  const next = joinedWord(source, last + 1);
  if (next === undefined) return -1;
  if (next.form === 'و') return joinedWord(source, last + 2) === undefined ? -1 : last + 2;
  return next.form.startsWith('و') && next.prefix.and && !next.prefix.preposition ? last + 1 : -1;
}

/** True where the words from an index on are exactly these forms. */
export function hasForms(source: Source, at: number, forms: readonly string[]): boolean {
  return forms.every((form, i) => joinedWord(source, at + i)?.form === form);
}

/** More than any sign between two figures needs. */
const LONGEST_SIGN = 8;
const INVISIBLE = /[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u0640]/g;

/** What stands between the token at an index and the one before it, without direction marks. */
export function signBefore({ text, tokens }: Source, at: number): string {
  if (at > tokens.length) return '…';
  const from = tokens[at - 1]?.end ?? 0;
  const to = tokens[at]?.start ?? text.length;
  if (to - from > LONGEST_SIGN) return '…';
  return text.slice(from, to).replace(INVISIBLE, '');
}

/**
 * Where a sign ends that follows the token at an index, or -1. One space may stand before it.
 *
 * @example signEnd(source, at, /[%٪]/y) // for «5 %»: the offset after %
 */
export function signEnd({ text, tokens }: Source, at: number, sign: RegExp): number {
  let from = tokens[at]?.end ?? text.length;
  for (
    let skipped = 0;
    skipped < 3 && /[ \u00A0\u200E\u200F\u202C]/.test(text.charAt(from));
    skipped++
  )
    from++;
  const length = sign.exec(text.slice(from, from + LONGEST_SIGN))?.[0].length;
  return length === undefined ? -1 : from + length;
}

/** Where a sign begins that stands before the token at an index, or -1. */
export function signStart({ text, tokens }: Source, at: number, sign: RegExp): number {
  const to = tokens[at]?.start ?? 0;
  const floor = Math.max(to - LONGEST_SIGN, tokens[at - 1]?.end ?? 0);
  const found = sign.exec(text.slice(floor, to));
  return found === null ? -1 : floor + found.index;
}
