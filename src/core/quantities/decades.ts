import { parseCentury } from './centuries';
import { foldWords } from './fold-words';
import type { Found } from './quantity';
import { joinedWord, type Source } from './source';

/** A decade's spellings, and its English words. */
interface DecadeRow {
  readonly tens: number;
  readonly spellings: string;
  readonly english: string;
}

const DECADES: readonly DecadeRow[] = [
  { tens: 20, spellings: 'عشرينيات عشرينات', english: 'twenties' },
  { tens: 30, spellings: 'ثلاثينيات ثلاثينات', english: 'thirties' },
  { tens: 40, spellings: 'أربعينيات أربعينات', english: 'forties' },
  { tens: 50, spellings: 'خمسينيات خمسينات', english: 'fifties' },
  { tens: 60, spellings: 'ستينيات ستينات', english: 'sixties' },
  { tens: 70, spellings: 'سبعينيات سبعينات', english: 'seventies' },
  { tens: 80, spellings: 'ثمانينيات ثمانينات', english: 'eighties' },
  { tens: 90, spellings: 'تسعينيات تسعينات', english: 'nineties' },
];

const BY_FORM = new Map(
  DECADES.flatMap((row) =>
    foldWords(row.spellings).map((form): [string, DecadeRow] => [form, row]),
  ),
);

/**
 * A decade of a century, or of a life.
 *
 * @example readDecade(source, at)?.renderings[0] // for «ستينيات القرن الماضي»: 'the 1960s'
 */
export function readDecade(source: Source, at: number): Found | undefined {
  const word = source.words[at];
  const row = BY_FORM.get(word?.stem ?? '');
  if (row === undefined || word === undefined) return undefined;
  const { tens, english } = row;
  if (isAge(source, at)) return { last: at, kind: 'number', renderings: [`${tens}s`, english] };
  const century = centuryAfter(source, at);
  const start = ((century?.number ?? 20) - 1) * 100 + tens;
  const renderings = [`the ${start}s`, `${start}s`, `the ${english}`];
  return { last: century?.last ?? at, kind: 'date', renderings };
}

/** «في الثلاثينيات من عمره», «في ثلاثينيات العمر» */
function isAge(source: Source, at: number): boolean {
  const next = joinedWord(source, at + 1)?.form;
  const noun = next === 'من' ? joinedWord(source, at + 2)?.form : next;
  return /^(ال)?عمر(ه|ها|هم|هن)?$/.test(noun ?? '');
}

function centuryAfter(source: Source, at: number): { last: number; number: number } | undefined {
  const from = joinedWord(source, at + 1)?.form === 'من' ? at + 2 : at + 1;
  if (joinedWord(source, from)?.form !== 'القرن') return undefined;
  const next = joinedWord(source, from + 1)?.form;
  if (next === 'الماضي' || next === 'الفاءت') return { last: from + 1, number: 20 };
  return parseCentury(source, from);
}
