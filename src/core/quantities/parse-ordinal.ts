import { CARDINALS } from './cardinal-lexicon';
import { foldWords } from './fold-words';
import { ORDINAL_WORDS } from './ordinal-words';
import { parseNumber } from './parse-number';
import { addendAfter, joinedWord, type Source } from './source';

/** An ordinal number with its article. */
export interface ParsedOrdinal {
  readonly last: number;
  readonly value: number;
  /** `simple`: first to tenth. `tens`: also a definite cardinal, الخمسين. `figures`: الـ32. */
  readonly form: 'simple' | 'compound' | 'tens' | 'figures';
}

const ORDINALS: ReadonlyMap<string, number> = new Map(
  ORDINAL_WORDS.flatMap(({ value, spellings }) =>
    foldWords(spellings).map((form): [string, number] => [form, value]),
  ),
);

/**
 * The ordinal at an index; it has an article.
 *
 * @example parseOrdinal(source, at) // for «الحادي والعشرين»: { value: 21, form: 'compound', … }
 */
export function parseOrdinal(source: Source, at: number): ParsedOrdinal | undefined {
  const word = source.words[at];
  if (!word?.prefix.article) return undefined;
  if (word.digits !== '' || word.stem === '') return inFigures(source, at);
  const value = ORDINALS.get(word.stem);
  if (value !== undefined) return inWords(source, at, value);
  const known = CARDINALS.get(word.stem);
  if (known?.role === 'ten') return { last: at, value: known.value, form: 'tens' };
  // «القرن الواحد والعشرين», «سن الثمانية عشر»: cardinals in an ordinal's place.
  const number = parseNumber(source, at);
  if (number === undefined || number.lone || number.written === 'figures' || number.value > 99)
    return undefined;
  return { last: number.last, value: number.value, form: 'tens' };
}

function inWords(source: Source, at: number, value: number): ParsedOrdinal | undefined {
  const next = joinedWord(source, at + 1);
  if (value < 10 && (next?.form === 'عشر' || next?.form === 'عشره'))
    return { last: at + 1, value: value + 10, form: 'compound' };
  const added = value < 10 ? addendAfter(source, at) : -1;
  const ten = CARDINALS.get(source.words[added]?.stem ?? '');
  if (ten?.role === 'ten' && source.words[added]?.prefix.article)
    return { last: added, value: value + ten.value, form: 'compound' };
  return /حادي/.test(source.words[at]?.stem ?? '')
    ? undefined
    : { last: at, value, form: 'simple' };
}

/** «الـ32», and «الـ 32» in two tokens. */
function inFigures(source: Source, at: number): ParsedOrdinal | undefined {
  const apart = source.words[at]?.digits === '';
  const word = apart ? joinedWord(source, at + 1) : source.words[at];
  if (word === undefined || (apart && word.form !== word.digits)) return undefined;
  if (!/^[1-9]\d{0,2}$/.test(word.digits) || word.suffix !== '') return undefined;
  return { last: apart ? at + 1 : at, value: Number(word.digits), form: 'figures' };
}
