import { CARDINALS } from './cardinal-lexicon';
import { CURRENCIES } from './currencies';
import { DAY_PARTS } from './day-parts';
import { foldWords } from './fold-words';
import { MONTHS } from './months';
import { ORDINAL_WORDS } from './ordinal-words';
import { TIME_UNITS } from './time-units';
import { UNITS } from './units';
import { WEEKDAYS } from './weekdays';

/** Words that begin or continue a quantity and stand in no other table. */
const OTHERS = [
  'عشرات مئات مائات آلاف ألوف نصف ربع ثلث أرباع ثلثي ثلثا ثلثين ثلثان بضعة بضع عدة ساعة',
  'عامي أعوام سنتي قرن قرنين شهر يوم يومي أمس غدا غد بعد أول صباحا مساء ظهرا ليلا فجرا عصرا',
  'عشرينيات ثلاثينيات أربعينيات خمسينيات ستينيات سبعينيات ثمانينيات تسعينيات',
  'عشرينات ثلاثينات أربعينات خمسينات ستينات سبعينات ثمانينات تسعينات',
];

const KNOWN = new Set([
  ...CARDINALS.keys(),
  ...OTHERS.flatMap(foldWords),
  ...[...TIME_UNITS, ...UNITS, ...CURRENCIES].flatMap(({ singular, dual, plural }) =>
    foldWords(`${singular} ${dual} ${plural}`),
  ),
  // The accusative of a counted noun: كيلومترا.
  ...[...TIME_UNITS, ...UNITS, ...CURRENCIES].flatMap(({ singular }) =>
    foldWords(singular).map((form) => `${form}ا`),
  ),
  ...ORDINAL_WORDS.flatMap(({ spellings }) => foldWords(spellings)),
  ...WEEKDAYS.flatMap(({ spellings }) => foldWords(spellings)),
  ...DAY_PARTS.flatMap(({ arabic }) => foldWords(arabic)),
  ...MONTHS.flatMap(({ names, doubtful = '' }) =>
    `${names},${doubtful}`.split(',').map((name) => foldWords(name)[0] ?? ''),
  ),
]);
KNOWN.delete('');
// Written apart from their unit: كيلو متر.
for (const prefix of foldWords('كيلو سنتي ملي ميغا ميجا غيغا جيجا')) KNOWN.add(prefix);

/** True for a folded stem that some table of quantities knows. */
export function isQuantityWord(stem: string): boolean {
  return KNOWN.has(stem);
}
