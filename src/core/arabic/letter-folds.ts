/** One letter written several ways, folded to the first. */
export interface LetterFold {
  readonly to: string;
  /** Every letter that is folded; single UTF-16 code units. */
  readonly from: string;
  readonly why: string;
  /** before → after, checked by the tests. */
  readonly example: readonly [string, string];
}

/**
 * Spellings that Arabic newspapers use side by side. The folding is symmetric: glossary, page,
 * notes and searches all go through it, so it never matters which side had which spelling.
 */
export const LETTER_FOLDS: readonly LetterFold[] = [
  {
    to: 'ا',
    from: 'أإآٱٲٳٵ',
    why: 'hamza and maddah above alef are often left out',
    example: ['آسيا', 'اسيا'],
  },
  {
    to: 'ء',
    from: 'ؤئٶٸ',
    why: 'the seat of a hamza differs by country',
    example: ['مسئول', 'مسءول'],
  },
  { to: 'ي', from: 'ىیېے', why: 'Egypt writes final yeh without dots', example: ['على', 'علي'] },
  {
    to: 'ه',
    from: 'ةەہۀھ',
    why: 'teh marbuta often loses its dots',
    example: ['القاهرة', 'القاهره'],
  },
  {
    to: 'ك',
    from: 'کگڪݣڭ',
    why: 'Persian kaf and gaf in foreign names',
    example: ['گوگل', 'كوكل'],
  },
  { to: 'ج', from: 'چ', why: 'che in foreign names', example: ['چاد', 'جاد'] },
  { to: 'ب', from: 'پ', why: 'peh in foreign names', example: ['پاريس', 'باريس'] },
  { to: 'ف', from: 'ڤڥڢ', why: 'veh in foreign names', example: ['ڤيينا', 'فيينا'] },
  { to: 'ز', from: 'ژ', why: 'jeh in foreign names', example: ['ژنرال', 'زنرال'] },
  { to: 'ق', from: 'ڨڧ', why: 'Maghrebi qafs', example: ['ڨفصة', 'قفصه'] },
  { to: 'و', from: 'ۆۇۈۋ', why: 'waw with marks of other languages', example: ['ۆارسو', 'وارسو'] },
];
