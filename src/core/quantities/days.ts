import { readDate } from './dates';
import { DAY_PARTS } from './day-parts';
import { foldWords } from './fold-words';
import type { Found } from './quantity';
import { isJoined, joinedWord, type Source, signBefore } from './source';
import { WEEKDAYS, type WeekdayRow } from './weekdays';

const BY_FORM = new Map(
  WEEKDAYS.flatMap((row) =>
    foldWords(row.spellings).map((form): [string, WeekdayRow] => [form, row]),
  ),
);
const PARTS = new Map(
  DAY_PARTS.map(({ arabic, english }) => [foldWords(arabic)[0] ?? '', english]),
);

/** Before a word for a day these make it one: «اليوم الأحد», «مساء أمس الأحد», «يومي السبت والأحد». */
const BEFORE_DAY = /^[وفبل]?(ال)?(يوم|يومي|ايام|امس|غدا?|صباح|مساء|ظهر|عصر|فجر|ليل|ليله|حتي|منذ)$/;

/**
 * A day of the week, alone, with يوم, with a time of day, or with its date.
 *
 * @example readDay(source, at)?.renderings[0] // for «مساء الخميس»: 'Thursday evening'
 */
export function readDay(source: Source, at: number): Found | undefined {
  const word = source.words[at];
  if (word === undefined) return undefined;
  const part = word.prefix.article ? undefined : PARTS.get(word.stem);
  if (part !== undefined) return readPart(source, at, part);
  // «بعد ظهر الاثنين»
  if (word.stem === 'بعد' && joinedWord(source, at + 1)?.form === 'ظهر')
    return readPart(source, at + 1, 'afternoon');
  if (word.stem === 'يوم' && !word.prefix.article) return readWeekday(source, at + 1, true);
  return readWeekday(source, at, false);
}

/** «صباح الثلاثاء», «مساء يوم الأحد» */
function readPart(source: Source, at: number, part: string): Found | undefined {
  const isNamed =
    joinedWord(source, at + 1)?.stem === 'يوم' && !source.words[at + 1]?.prefix.article;
  const found = readWeekday(source, isNamed ? at + 2 : at + 1, true);
  if (found === undefined || found.renderings[0]?.includes(' ')) return undefined;
  const [day] = found.renderings;
  return {
    ...found,
    renderings: [`${day} ${part}`, ...(part === 'night' ? [`the night of ${day}`] : [])],
  };
}

function readWeekday(source: Source, at: number, sure: boolean): Found | undefined {
  const word = source.words[at];
  const row = BY_FORM.get(word?.stem ?? '');
  if (row === undefined || (sure && !isJoined(source, at))) return undefined;
  if (sure ? word?.prefix.and || word?.prefix.preposition : !word?.prefix.article) return undefined;
  if (!word?.prefix.article && row.doubtful) return undefined;
  const date = dateAfter(source, at);
  if (date !== undefined) return { ...date, renderings: withDay(row.english, date.renderings) };
  if (!sure && !isWeekday(source, at, row)) return undefined;
  return { last: at, kind: 'date', renderings: [row.english] };
}

/** «الخميس 7 أكتوبر», «الخميس الموافق 7 أكتوبر», «الخميس، 7 أكتوبر»; a month alone is not enough. */
function dateAfter(source: Source, at: number): Found | undefined {
  const isLinked = /^ال?موافق|^في$|^الموافق$/.test(joinedWord(source, at + 1)?.form ?? '');
  const from = isLinked ? at + 2 : at + 1;
  if (!isJoined(source, from) && !/^ ?[،,(] ?$/.test(signBefore(source, from))) return undefined;
  const word = source.words[from];
  if (!word?.digits && !word?.prefix.article) return undefined;
  if (word.prefix.and) return undefined;
  const date = readDate(source, from);
  return date && /\d/.test(date.renderings[0] ?? '') ? date : undefined;
}

function withDay(day: string, [best = '', ...others]: readonly string[]): string[] {
  const american = others[0] === undefined ? [] : [`${day}, ${others[0]}`];
  return [`${day} ${best}`, `${day}, ${best}`, ...american];
}

function isWeekday(source: Source, at: number, row: WeekdayRow): boolean {
  const next = joinedWord(source, at + 1)?.form ?? '';
  // «الاثنين معا» are two.
  const before = isJoined(source, at) ? source.words[at - 1] : undefined;
  if (
    row.english === 'Monday' &&
    before?.form === 'بين' &&
    !BY_FORM.has(joinedWord(source, at + 1)?.stem ?? '')
  )
    return false;
  if (row.english === 'Monday' && /^(معا|منهما|كليهما|الاخرين)$/.test(next)) return false;
  if (!row.doubtful || /^(الماضي|المقبل|القادم|الجاري)$/.test(next)) return true;
  if (before === undefined) return false;
  if (BEFORE_DAY.test(before.form)) return true;
  // «السبت والأحد»
  return source.words[at]?.prefix.and === true && BY_FORM.has(before.stem);
}
