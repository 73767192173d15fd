/** A month by its names in the press; several words are written with their own article. */
export interface MonthRow {
  readonly calendar: 'gregorian' | 'hijri';
  readonly month: number;
  readonly english: string;
  /** Separated by commas. */
  readonly names: string;
  /** Names that are also words or people: a month only beside a day, a year or شهر. */
  readonly doubtful?: string;
  /** Text → its first rendering, checked by the tests. */
  readonly example: readonly [string, string];
}

const G = { calendar: 'gregorian' } as const;
const H = { calendar: 'hijri' } as const;

/** Egypt and the Gulf, the Levant and Iraq, Algeria and Tunisia, Morocco; then the Hijri year. */
export const MONTHS: readonly MonthRow[] = [
  {
    ...G,
    month: 1,
    english: 'January',
    names: 'يناير,كانون الثاني,كانون ثاني,جانفي',
    example: ['25 كانون الثاني 2011', '25 January 2011'],
  },
  {
    ...G,
    month: 2,
    english: 'February',
    names: 'فبراير,شباط,فيفري',
    example: ['5 فيفري', '5 February'],
  },
  {
    ...G,
    month: 3,
    english: 'March',
    names: 'آذار,اذار',
    doubtful: 'مارس',
    example: ['14 آذار', '14 March'],
  },
  {
    ...G,
    month: 4,
    english: 'April',
    names: 'أبريل,إبريل,أفريل',
    doubtful: 'نيسان',
    example: ['9 نيسان 2003', '9 April 2003'],
  },
  {
    ...G,
    month: 5,
    english: 'May',
    names: 'مايو,أيار,نوار',
    doubtful: 'ماي',
    example: ['8 ماي 1945', '8 May 1945'],
  },
  {
    ...G,
    month: 6,
    english: 'June',
    names: 'يونيو,يونية,حزيران',
    doubtful: 'جوان',
    example: ['19 جوان', '19 June'],
  },
  {
    ...G,
    month: 7,
    english: 'July',
    names: 'يوليو,يولية,تموز,جويلية,يوليوز',
    example: ['14 تموز 1958', '14 July 1958'],
  },
  {
    ...G,
    month: 8,
    english: 'August',
    names: 'أغسطس,غشت',
    doubtful: 'آب,أوت',
    example: ['15 آب', '15 August'],
  },
  {
    ...G,
    month: 9,
    english: 'September',
    names: 'سبتمبر,أيلول,شتنبر',
    example: ['3 شتنبر', '3 September'],
  },
  {
    ...G,
    month: 10,
    english: 'October',
    names: 'أكتوبر,تشرين الأول,تشرين أول',
    example: ['7 أكتوبر/تشرين الأول', '7 October'],
  },
  {
    ...G,
    month: 11,
    english: 'November',
    names: 'نوفمبر,تشرين الثاني,تشرين ثاني,نونبر',
    example: ['4 تشرين الثاني', '4 November'],
  },
  {
    ...G,
    month: 12,
    english: 'December',
    names: 'ديسمبر,دسمبر,كانون الأول,كانون أول,دجنبر',
    example: ['3 دجنبر', '3 December'],
  },
  {
    ...H,
    month: 1,
    english: 'Muharram',
    names: '',
    doubtful: 'محرم',
    example: ['10 محرم', '10 Muharram'],
  },
  { ...H, month: 2, english: 'Safar', names: '', doubtful: 'صفر', example: ['2 صفر', '2 Safar'] },
  {
    ...H,
    month: 3,
    english: "Rabi' al-Awwal",
    names: 'ربيع الأول,ربيع أول',
    example: ['12 ربيع الأول', "12 Rabi' al-Awwal"],
  },
  {
    ...H,
    month: 4,
    english: "Rabi' al-Thani",
    names: 'ربيع الثاني,ربيع الآخر,ربيع ثاني',
    example: ['1 ربيع الآخر', "1 Rabi' al-Thani"],
  },
  {
    ...H,
    month: 5,
    english: 'Jumada al-Awwal',
    names: 'جمادى الأولى,جمادى الأول',
    example: ['6 جمادى الأولى', '6 Jumada al-Awwal'],
  },
  {
    ...H,
    month: 6,
    english: 'Jumada al-Thani',
    names: 'جمادى الآخرة,جمادى الثانية,جمادى الثاني',
    example: ['6 جمادى الآخرة', '6 Jumada al-Thani'],
  },
  { ...H, month: 7, english: 'Rajab', names: '', doubtful: 'رجب', example: ['27 رجب', '27 Rajab'] },
  {
    ...H,
    month: 8,
    english: "Sha'ban",
    names: '',
    doubtful: 'شعبان',
    example: ['15 شعبان', "15 Sha'ban"],
  },
  {
    ...H,
    month: 9,
    english: 'Ramadan',
    names: '',
    doubtful: 'رمضان',
    example: ['5 رمضان', '5 Ramadan'],
  },
  {
    ...H,
    month: 10,
    english: 'Shawwal',
    names: '',
    doubtful: 'شوال',
    example: ['1 شوال', '1 Shawwal'],
  },
  {
    ...H,
    month: 11,
    english: "Dhu al-Qa'dah",
    names: 'ذو القعدة,ذي القعدة',
    example: ['3 ذي القعدة', "3 Dhu al-Qa'dah"],
  },
  {
    ...H,
    month: 12,
    english: 'Dhu al-Hijjah',
    names: 'ذو الحجة,ذي الحجة',
    example: ['9 ذو الحجة', '9 Dhu al-Hijjah'],
  },
];
