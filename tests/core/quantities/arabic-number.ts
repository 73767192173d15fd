const UNITS = [
  '',
  'واحد',
  'اثنان',
  'ثلاثة',
  'أربعة',
  'خمسة',
  'ستة',
  'سبعة',
  'ثمانية',
  'تسعة',
  'عشرة',
];
const TENS = ['', '', 'عشرون', 'ثلاثون', 'أربعون', 'خمسون', 'ستون', 'سبعون', 'ثمانون', 'تسعون'];
const HUNDREDS = [
  ...['', 'مئة', 'مئتان', 'ثلاثمئة', 'أربعمئة', 'خمسمئة', 'ستمئة', 'سبعمئة', 'ثمانمئة', 'تسعمئة'],
];
const SCALES = [
  { value: 1e6, one: 'مليون', two: 'مليونان', few: 'ملايين', many: 'مليونا' },
  { value: 1e3, one: 'ألف', two: 'ألفان', few: 'آلاف', many: 'ألفا' },
] as const;

/**
 * A number under a thousand million in Arabic words.
 *
 * @example arabicNumber(3500) // 'ثلاثة آلاف وخمسمئة'
 */
export function arabicNumber(value: number): string {
  const parts: string[] = [];
  let rest = value;
  for (const scale of SCALES) {
    const count = Math.floor(rest / scale.value);
    rest %= scale.value;
    if (count > 0) parts.push(counted(count, scale));
  }
  if (rest > 0) parts.push(underThousand(rest));
  return parts.length === 0 ? 'صفر' : parts.join(' و');
}

function counted(count: number, { one, two, few, many }: (typeof SCALES)[number]): string {
  if (count === 1) return one;
  if (count === 2) return two;
  const noun = count % 100 >= 3 && count % 100 <= 10 ? few : count % 100 < 3 ? one : many;
  return `${underThousand(count)} ${noun}`;
}

function underThousand(value: number): string {
  const [hundreds, rest] = [HUNDREDS[Math.floor(value / 100)], value % 100];
  return [hundreds, rest === 0 ? '' : underHundred(rest)].filter((part) => part !== '').join(' و');
}

function underHundred(value: number): string {
  if (value <= 10) return UNITS[value] ?? '';
  if (value < 20) return `${['', 'أحد', 'اثنا'][value - 10] ?? UNITS[value - 10]} عشر`;
  const [unit, ten] = [UNITS[value % 10], TENS[Math.floor(value / 10)] ?? ''];
  return unit === '' ? ten : `${unit} و${ten}`;
}
