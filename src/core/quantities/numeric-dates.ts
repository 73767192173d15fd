import { MONTHS } from './months';
import type { Found } from './quantity';
import { renderDate } from './render-date';
import { type Source, signBefore } from './source';

const YEAR = /^(1[5-9]|20|21)\d\d$/;
const SHORT = /^\d{1,2}$/;

/**
 * A date in figures: 15/3/2002, 2002-3-15, 15.3.2002, and 3/2002.
 *
 * @example readNumericDate(source, at)?.renderings[0] // for «2002/3/15»: '15 March 2002'
 */
export function readNumericDate(source: Source, at: number): Found | undefined {
  const word = source.words[at];
  if (word === undefined || word.digits === '') return undefined;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(word.digits);
  if (dotted !== null) return fromParts(at, dotted.slice(1));
  const parts = [word.digits];
  let sign = '';
  for (let next = at + 1; parts.length < 3; next++) {
    const between = /^ ?([/-]) ?$/.exec(signBefore(source, next))?.[1];
    const figure = source.words[next];
    if (between === undefined || (sign !== '' && between !== sign)) break;
    if (!figure?.digits || !figure.form.startsWith(figure.digits)) break;
    sign = between;
    parts.push(figure.digits);
  }
  // A fourth number makes a code of it.
  const last = at + parts.length - 1;
  if (/^ ?[/-] ?$/.test(signBefore(source, last + 1)) && source.words[last + 1]?.digits)
    return undefined;
  return parts.length === 2 && sign === '/' ? monthOfYear(last, parts) : fromParts(last, parts);
}

function fromParts(last: number, parts: readonly string[]): Found | undefined {
  const [a = '', b = '', c = ''] = parts;
  if (YEAR.test(a) && SHORT.test(b) && SHORT.test(c)) return valid(last, c, b, a);
  if (!SHORT.test(a) || !SHORT.test(b) || !YEAR.test(c)) return undefined;
  // 3/15/2002: the American order only where no other is possible.
  return Number(b) > 12 ? valid(last, b, a, c) : valid(last, a, b, c);
}

function valid(last: number, day: string, month: string, year: string): Found | undefined {
  const row = MONTHS[Number(month) - 1];
  if (row?.calendar !== 'gregorian' || Number(day) < 1 || Number(day) > 31) return undefined;
  return render(last, String(Number(day)), month, year);
}

function monthOfYear(last: number, [a = '', b = '']: readonly string[]): Found | undefined {
  const [month, year] = YEAR.test(a) ? [b, a] : [a, b];
  if (!YEAR.test(year) || !SHORT.test(month) || Number(month) < 1 || Number(month) > 12)
    return undefined;
  return render(last, '', month, year);
}

function render(last: number, day: string, month: string, year: string): Found | undefined {
  const row = MONTHS[Number(month) - 1];
  if (row === undefined) return undefined;
  const parsed = { last, year: Number(year), era: 'AD', marked: false } as const;
  return { last, kind: 'date', renderings: renderDate({ day, month: row, year: parsed }) };
}
