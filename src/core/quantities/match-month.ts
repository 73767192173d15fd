import { foldWords } from './fold-words';
import { MONTHS, type MonthRow } from './months';
import { joinedWord, type Source, signBefore, signEnd } from './source';

/** A month in a text, in one or two systems of names. */
export interface MonthMatch {
  readonly last: number;
  readonly row: MonthRow;
  /** Without a day or year beside it, the word may mean something else. */
  readonly doubtful: boolean;
  /** Where a bracket closes that the second name stands in. */
  readonly end?: number;
}

interface MonthName {
  /** The second word of a name of two, with its article. */
  readonly second: string | undefined;
  readonly row: MonthRow;
  readonly doubtful: boolean;
}

const NAMES = new Map<string, MonthName[]>();
for (const row of MONTHS) {
  for (const name of row.names.split(',')) addName(name, row, false);
  for (const name of (row.doubtful ?? '').split(',')) addName(name, row, true);
}

function addName(name: string, row: MonthRow, doubtful: boolean): void {
  const [first = '', second] = foldWords(name);
  if (first === '') return;
  NAMES.set(first, [...(NAMES.get(first) ?? []), { second, row, doubtful }]);
}

/**
 * The month at an index.
 *
 * @example matchMonth(source, at)?.row.month // for «أكتوبر/تشرين الأول»: 10
 */
export function matchMonth(source: Source, at: number): MonthMatch | undefined {
  const first = matchName(source, at);
  if (first === undefined) return undefined;
  const sign = signBefore(source, first.last + 1);
  const isBracket = /^ ?\( ?$/.test(sign);
  if (!isBracket && !/^ ?[/\\-]? ?$/.test(sign)) return first;
  const second = matchName(source, first.last + 1);
  if (second === undefined || second.row.month !== first.row.month) return first;
  const end = isBracket ? signEnd(source, second.last, /^\)/) : -1;
  if (isBracket && end < 0) return first;
  return { ...second, doubtful: false, ...(end >= 0 && { end }) };
}

function matchName(source: Source, at: number): MonthMatch | undefined {
  const word = source.words[at];
  if (word === undefined || word.prefix.article) return undefined;
  const next = joinedWord(source, at + 1)?.form;
  for (const { second, row, doubtful } of NAMES.get(word.stem) ?? []) {
    if (second === undefined) return { last: at, row, doubtful };
    if (second === next) return { last: at + 1, row, doubtful };
  }
  return undefined;
}
