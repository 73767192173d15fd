/* Month names: Egypt and the Gulf, the Levant and Iraq, the Maghreb, Persian spelling, Urdu, English. */
const MONTHS: readonly (readonly string[])[] = [
  ['يناير', 'كانون الثاني', 'جانفي', 'ژانویه', 'جنوری', 'january', 'jan'],
  ['فبراير', 'شباط', 'فيفري', 'فوریه', 'فروری', 'february', 'feb'],
  ['مارس', 'اذار', 'مارچ', 'march', 'mar'],
  ['ابريل', 'نيسان', 'افريل', 'آوریل', 'اپریل', 'april', 'apr'],
  ['مايو', 'ايار', 'ماي', 'مه', 'مئی', 'may'],
  ['يونيو', 'حزيران', 'جوان', 'يونيه', 'ژوئن', 'جون', 'june', 'jun'],
  ['يوليو', 'تموز', 'جويليه', 'يوليه', 'ژوئیه', 'جولائی', 'july', 'jul'],
  ['اغسطس', 'اب', 'اوت', 'غشت', 'اوت', 'اگست', 'august', 'aug'],
  ['سبتمبر', 'ايلول', 'شتنبر', 'سپتامبر', 'ستمبر', 'september', 'sept', 'sep'],
  ['اكتوبر', 'تشرين الاول', 'اکتبر', 'اکتوبر', 'october', 'oct'],
  ['نوفمبر', 'تشرين الثاني', 'نونبر', 'نوامبر', 'نومبر', 'november', 'nov'],
  ['ديسمبر', 'كانون الاول', 'دجنبر', 'دسامبر', 'دسمبر', 'december', 'dec'],
].map((names) => names.map(fold));

const MONTH_OF = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const NAMES = [...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join('|');

/* The letters of the languages of the months. */
const LETTER = '[a-z\\u0620-\\u064A\\u066E-\\u06D3]';

/* Every form of a date holds a year. */
const YEAR = /\d{4}/;

const EARLIEST = 1990;
const LATEST = 2100;

const ISO =
  /(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/;
const YEAR_FIRST = /(?:^|\D)(\d{4})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{1,2})(?!\d)/;
const DAY_FIRST = /(?:^|\D)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?!\d)/;
const DAY_NAME = new RegExp(
  `(?:^|\\D)(\\d{1,2})(?:st|nd|rd|th)?\\s*(?:من\\s+)?[-/،,]?\\s*(?:(?:${NAMES})\\s*[/(]\\s*)?(${NAMES})(?!${LETTER})\\)?\\.?[\\s،,/-]*(?:(?:${LETTER}| ){2,12}[)\\s،,]+)?(?:عام\\s+|سنه\\s+)?(\\d{4})`,
);
const NAME_DAY = new RegExp(
  `(?<!${LETTER})(${NAMES})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*[،,]?\\s+(\\d{4})`,
);

/**
 * The first date in a text, as ISO 8601 (`2024-03-05`, with the time when the text gives one in that
 * form); null when there is none. Reads Arabic, Persian, Urdu and English months and all three
 * kinds of digits. Days stand before months, as Arabic sites write them.
 *
 * @example parseDate('الثلاثاء، ٥ آذار/مارس ٢٠٢٤') // '2024-03-05'
 */
export function parseDate(text: string): string | null {
  const plain = fold(text);
  if (!YEAR.test(plain)) return null;
  const iso = ISO.exec(plain.toUpperCase());
  if (iso !== null) {
    const day = isoDay(iso[1], iso[2], iso[3]);
    return day !== null && iso[4] !== undefined ? `${day}T${iso[4]}${iso[5] ?? ''}` : day;
  }
  const named = DAY_NAME.exec(plain);
  if (named !== null) return isoDay(named[3], String(MONTH_OF.get(named[2] ?? '')), named[1]);
  const english = NAME_DAY.exec(plain);
  if (english !== null)
    return isoDay(english[3], String(MONTH_OF.get(english[1] ?? '')), english[2]);
  const yearFirst = YEAR_FIRST.exec(plain);
  if (yearFirst !== null) return isoDay(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = DAY_FIRST.exec(plain);
  if (dayFirst === null) return null;
  const [, first, second, year] = dayFirst;
  return isoDay(year, second, first) ?? isoDay(year, first, second);
}

function isoDay(year?: string, month?: string, day?: string): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (!(y >= EARLIEST && y <= LATEST && m >= 1 && m <= 12 && d >= 1 && d <= 31)) return null;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u064B-\u0652\u0640\u200E\u200F]/g, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}
