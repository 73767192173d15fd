import type { UnitMatch } from './match-unit';
import type { Amount } from './read-amount';

/** Under ten, things are counted in words. */
const FIRST_IN_FIGURES = 10;

/**
 * An amount with its unit in English, best first.
 *
 * @example renderMeasure(amount, unit) // for «خمسة أعوام»: ['five years', '5 years', …]
 */
export function renderMeasure(amount: Amount, unit: UnitMatch): string[] {
  const { numerals, words, single, value } = amount;
  const inWords =
    value < FIRST_IN_FIGURES && words.length > 0 && (unit.inWords || amount.written === 'words');
  const counts = inWords ? [...words, ...numerals] : [...numerals, ...words];
  const isOne = single && Math.abs(value) === 1;
  const symbols = unit.symbols.flatMap((sign) => numerals.map((text) => withSign(sign, text)));
  const short = unit.short.flatMap((sign) => numerals.slice(0, 1).map((text) => text + sign));
  const long = unit.names.flatMap(([one, many]) =>
    counts.map((text) => `${text} ${isOne ? one : many}`),
  );
  const [best = ''] = unit.names[0] ?? [];
  const attributes = value < 1000 ? counts.map((text) => `${text}-${best}`) : [];
  // «البالغ من العمر 41 عاما»
  if (best === 'year') attributes.push(...attributes.map((text) => `${text}-old`), ...counts);
  const all = unit.shortFirst
    ? [...symbols, ...short, ...long]
    : [...symbols, ...multiples(best, amount), ...long, ...short];
  return [...new Set([...all, ...american(long), ...attributes])];
}

/** The minus sign stands before the currency's: -$5. */
function withSign(sign: string, text: string): string {
  return text.startsWith('-') ? `-${sign}${text.slice(1)}` : sign + text;
}

function multiples(unit: string, { value, single }: Amount): string[] {
  if (unit !== 'time' || !single) return [];
  return value === 1 ? ['once'] : value === 2 ? ['twice'] : [];
}

/** kilometres → kilometers */
function american(texts: readonly string[]): string[] {
  return texts
    .map((text) => text.replace(/(met|lit)re/, '$1er').replace('tonne', 'ton'))
    .filter((text, i) => text !== texts[i]);
}
