import { isJoined, type Source, signBefore, signStart } from './source';

/** Names of weapons, viruses and channels whose figures are no number: «إف 16», «كوفيد 19». */
const BEFORE_MODELS = /^[وبل]?(اف|اس|بي|سو|ميغ|ميج|كوفيد|تي|جي|سي|يو|ام)$/;

/** The second figures of a telephone number may stand apart. */
const FIGURES_OF_PHONE = 3;

/**
 * The last token of figures that are no quantity, such as F-16, a telephone number or a code; -1
 * where there are none.
 *
 * @example skipNonNumber(source, at) // for «0800 555 111»: the index of 111
 */
export function skipNonNumber(source: Source, at: number): number {
  const word = source.words[at];
  if (word === undefined || word.digits === '') return -1;
  if (isPartOfName(source, at)) return at;
  const chain = chainEnd(source, at);
  const figures = chain - at + 1;
  if (signStart(source, at, /\+$/) >= 0) return chain;
  if (/^0\d/.test(word.digits) && !isTimeOrDate(source, at)) return chain;
  if (figures < FIGURES_OF_PHONE || word.form !== word.digits) return -1;
  // «12-3-2002» and «1 600 000» are a date and a number.
  if (isDate(source, at, figures) || isGrouped(source, at, chain)) return -1;
  return chain;
}

/** A letter joined by a hyphen on either side: «إف-16», «16-A», «G-20». */
function isPartOfName(source: Source, at: number): boolean {
  const before = source.words[at - 1];
  const after = source.words[at + 1];
  const isHyphen = (index: number): boolean => /^[-‐‑–_.]$/.test(signBefore(source, index));
  if (before !== undefined && before.digits === '' && /^[-‐‑_]$/.test(signBefore(source, at)))
    return source.words[at]?.form === source.words[at]?.digits;
  if (before !== undefined && isJoined(source, at) && BEFORE_MODELS.test(before.form)) return true;
  if (before !== undefined && isJoined(source, at) && /^[a-z]{1,4}$/.test(before.form)) return true;
  return (
    after !== undefined &&
    after.digits === '' &&
    after.form !== '' &&
    isHyphen(at + 1) &&
    !isSentenceEnd(source, at)
  );
}

/** A full stop with no space after it still ends a sentence. */
function isSentenceEnd(source: Source, at: number): boolean {
  return signBefore(source, at + 1) === '.';
}

/** The end of a row of figures with single hyphens, spaces or slashes between them. */
function chainEnd(source: Source, at: number): number {
  let last = at;
  while (isChained(source, last + 1)) last++;
  return last;
}

function isChained(source: Source, at: number): boolean {
  const word = source.words[at];
  return !!word?.digits && word.form === word.digits && /^[- ‐‑./]$/.test(signBefore(source, at));
}

function isTimeOrDate(source: Source, at: number): boolean {
  if (/^0[.,٫]/.test(source.words[at]?.digits ?? '')) return true;
  if (!/^0\d(\.|$)/.test(source.words[at]?.digits ?? '')) return false;
  const next = source.words[at + 1];
  return !next?.digits ? next?.form !== undefined : /^ ?[:/-] ?$/.test(signBefore(source, at + 1));
}

function isDate(source: Source, at: number, figures: number): boolean {
  if (figures > FIGURES_OF_PHONE) return false;
  const parts = [0, 1, 2].map((i) => source.words[at + i]?.digits ?? '');
  const shape = parts.map((part) => part.length).join('');
  return /^(4[12][12]|[12][12]4)$/.test(shape) && /^[-/]$/.test(signBefore(source, at + 1));
}

function isGrouped(source: Source, at: number, last: number): boolean {
  for (let next = at + 1; next <= last; next++)
    if (signBefore(source, next) !== ' ' || !/^\d{3}$/.test(source.words[next]?.digits ?? ''))
      return false;
  return source.words[last]?.digits === '000';
}
