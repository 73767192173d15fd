import { CURRENCIES } from './currencies';
import type { CurrencyRow } from './currency';
import { foldWords } from './fold-words';
import { NATIONALITIES } from './nationalities';
import { hasForms, joinedWord, type Source, signBefore, type Word } from './source';
import { TIME_UNITS } from './time-units';
import type { ModifierName, UnitRow } from './unit';
import { UNIT_MODIFIERS } from './unit-modifiers';
import { UNITS } from './units';

/** A unit or currency in a text. */
export interface UnitMatch {
  readonly last: number;
  /** The noun's own number: يومين is two days with no other word. */
  readonly form: 'singular' | 'dual' | 'plural';
  /** English, best first. */
  readonly names: readonly (readonly [one: string, many: string])[];
  /** Signs before figures: $. */
  readonly symbols: readonly string[];
  /** Signs after figures, each with its space: ` km`. */
  readonly short: readonly string[];
  /** The signs after figures are the press' form: km/h. */
  readonly shortFirst: boolean;
  readonly inWords: boolean;
  readonly doubtful: readonly ('dual' | 'year')[];
}

type Form = UnitMatch['form'];
interface Known<Row> {
  readonly row: Row;
  readonly form: Form;
}

function formsOf<Row extends UnitRow | CurrencyRow>(
  rows: readonly Row[],
): Map<string, Known<Row>[]> {
  const forms = new Map<string, Known<Row>[]>();
  const add = (word: string, row: Row, form: Form): void => {
    if (word === '') return;
    forms.set(word, [...(forms.get(word) ?? []), { row, form }]);
  };
  for (const row of rows) {
    for (const word of foldWords(row.dual)) add(word, row, 'dual');
    for (const word of foldWords(row.plural)) add(word, row, 'plural');
    for (const word of foldWords(row.singular)) {
      add(word, row, 'singular');
      if (word !== '' && !word.endsWith('ه')) add(`${word}ا`, row, 'singular');
    }
  }
  return forms;
}

const UNIT_FORMS = formsOf([...TIME_UNITS, ...UNITS]);
const CURRENCY_FORMS = formsOf(CURRENCIES);

/** Nationalities by every form that can follow a currency: مصري, مصريا, مصرية, مصريين. */
const NATIONALITY_FORMS: ReadonlyMap<string, string> = new Map(
  NATIONALITIES.flatMap(({ arabic, english }) =>
    foldWords(arabic).flatMap((form) =>
      ['', 'ا', 'ه', 'ين', 'ان', 'تين', 'تان'].map((ending): [string, string] => [
        form + ending,
        english,
      ]),
    ),
  ),
);

const MODIFIERS = UNIT_MODIFIERS.flatMap((modifier) =>
  modifier.phrases.split(',').map((phrase) => ({ modifier, forms: foldWords(phrase) })),
);

/** Written apart from the unit they belong to: كيلو متر. */
const UNIT_PREFIXES = new Set(['كيلو', 'سنتي', 'ملي', 'ميغا', 'ميجا', 'غيغا', 'جيغا', 'جيجا']);

/** The unit or currency at an index, with what makes another one of it. */
export function matchUnit(source: Source, at: number): UnitMatch | undefined {
  const word = source.words[at];
  if (word === undefined || word.digits !== '') return undefined;
  return matchCurrency(source, at, word) ?? matchMeasure(source, at, word);
}

function matchMeasure(source: Source, at: number, word: Word): UnitMatch | undefined {
  const next = UNIT_PREFIXES.has(word.stem) ? joinedWord(source, at + 1) : undefined;
  const stem = next === undefined ? word.stem : word.stem + next.stem;
  const known = UNIT_FORMS.get(stem)?.[0];
  if (known === undefined) return undefined;
  const { row, form } = known;
  const last = next === undefined ? at : at + 1;
  const found = findModifier(source, last + 1, row.modifiers ?? []);
  const base = {
    form,
    symbols: [],
    inWords: row.inWords === true,
    doubtful: row.doubtful ?? [],
    last: found?.last ?? last,
  };
  const names = [[row.one, row.many]] as const;
  if (found === undefined) return { ...base, names, short: row.short ?? [], shortFirst: false };
  const { pattern, short: signs } = found.modifier;
  const short = signs?.[row.one] ?? [];
  const [one, many] = [pattern.replace('{}', row.one), pattern.replace('{}', row.many)];
  return { ...base, names: [[one, many]], short, shortFirst: short.length > 0 };
}

function findModifier(source: Source, at: number, names: readonly ModifierName[]) {
  for (const { modifier, forms } of MODIFIERS)
    if (names.includes(modifier.name) && hasForms(source, at, forms))
      return { modifier, last: at + forms.length - 1 };
  return undefined;
}

function matchCurrency(source: Source, at: number, word: Word): UnitMatch | undefined {
  const adjective = joinedWord(source, at + 1)?.form ?? '';
  // «ألماني» begins with the same letters as an article.
  const country =
    NATIONALITY_FORMS.get(adjective) ?? NATIONALITY_FORMS.get(adjective.replace(/^ال/, ''));
  const known = CURRENCY_FORMS.get(word.stem)?.find(
    ({ row }) => country !== undefined || !row.onlyNamed,
  );
  if (known === undefined) return undefined;
  const { row, form } = known;
  return {
    last: country === undefined ? at : at + 1,
    form,
    names: currencyNames(row, country),
    symbols: [row.symbols?.[country ?? ''], row.symbol].filter((sign) => sign !== undefined),
    short: [],
    shortFirst: false,
    inWords: false,
    doubtful: [],
  };
}

/** Egyptian pounds, then pounds; Omani rials, then riyals. */
function currencyNames(row: CurrencyRow, country: string | undefined): UnitMatch['names'] {
  const [one, many] = row.named?.[country ?? ''] ?? [row.one, row.many];
  const names: (readonly [string, string])[] = [[one, many]];
  if (country === 'sterling') names.unshift([`${one} sterling`, `${many} sterling`]);
  else if (country !== undefined) names.unshift([`${country} ${one}`, `${country} ${many}`]);
  const others = (row.spellings ?? []).flatMap(([from, to]) =>
    names
      .filter(([name]) => name.includes(from))
      .map(([name, names]) => [name.replace(from, to), names.replace(from, to)] as const),
  );
  return [...names, ...others];
}

/** The unit after a number, which follows its last token with a space: «5 كيلومترات». */
export function matchCountedUnit(source: Source, last: number): UnitMatch | undefined {
  const next = source.words[last + 1];
  if (next === undefined || next.prefix.length > 0) return undefined;
  if (!/^[ \u00A0\u202F]+$/.test(signBefore(source, last + 1))) return undefined;
  return matchUnit(source, last + 1);
}
