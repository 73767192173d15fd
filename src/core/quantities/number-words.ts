/** What a number word does in a composed number. */
export type NumberRole = 'unit' | 'ten' | 'hundred' | 'scale' | 'scale-dual' | 'scale-plural';

/** One number in all its spellings; for a scale's dual and plural the value is that of the scale. */
export interface NumberWords {
  readonly value: number;
  readonly role: NumberRole;
  readonly spellings: string;
  /** Text → its first rendering, checked by the tests. */
  readonly example: readonly [string, string];
}

/** Cardinals by gender, case and press spelling; everything larger is composed of these. */
export const NUMBER_WORDS: readonly NumberWords[] = [
  { value: 1, role: 'unit', spellings: 'واحد واحدة أحد إحدى', example: ['واحد وعشرين', '21'] },
  {
    value: 2,
    role: 'unit',
    spellings: 'اثنان اثنين اثنا اثني اثنتان اثنتين اثنتا اثنتي',
    example: ['اثنتا عشرة', '12'],
  },
  { value: 3, role: 'unit', spellings: 'ثلاث ثلاثة', example: ['ثلاثة جنود', 'three'] },
  { value: 4, role: 'unit', spellings: 'أربع أربعة', example: ['أربع نساء', 'four'] },
  { value: 5, role: 'unit', spellings: 'خمس خمسة', example: ['خمسة جنود', 'five'] },
  { value: 6, role: 'unit', spellings: 'ست ستة', example: ['ستة مسلحين', 'six'] },
  { value: 7, role: 'unit', spellings: 'سبع سبعة', example: ['سبع دول', 'seven'] },
  {
    value: 8,
    role: 'unit',
    spellings: 'ثمان ثماني ثمانية ثمانيا',
    example: ['ثماني دول', 'eight'],
  },
  { value: 9, role: 'unit', spellings: 'تسع تسعة', example: ['تسعة جنود', 'nine'] },
  { value: 10, role: 'unit', spellings: 'عشر عشرة', example: ['عشرة جنود', '10'] },
  { value: 20, role: 'ten', spellings: 'عشرون عشرين', example: ['عشرون جنديا', '20'] },
  { value: 30, role: 'ten', spellings: 'ثلاثون ثلاثين', example: ['ثلاثين جنديا', '30'] },
  { value: 40, role: 'ten', spellings: 'أربعون أربعين', example: ['أربعين جنديا', '40'] },
  { value: 50, role: 'ten', spellings: 'خمسون خمسين', example: ['خمسين جنديا', '50'] },
  { value: 60, role: 'ten', spellings: 'ستون ستين', example: ['ستين جنديا', '60'] },
  { value: 70, role: 'ten', spellings: 'سبعون سبعين', example: ['سبعين جنديا', '70'] },
  { value: 80, role: 'ten', spellings: 'ثمانون ثمانين', example: ['ثمانين جنديا', '80'] },
  { value: 90, role: 'ten', spellings: 'تسعون تسعين', example: ['تسعين جنديا', '90'] },
  { value: 100, role: 'hundred', spellings: 'مائة مئة ميه', example: ['مئة جندي', '100'] },
  {
    value: 200,
    role: 'hundred',
    spellings: 'مائتان مائتين مئتان مئتين مائتا مائتي مئتا مئتي ميتين',
    example: ['مئتا جندي', '200'],
  },
  {
    value: 300,
    role: 'hundred',
    spellings: 'ثلاثمائة ثلاثمئة ثلثمائة',
    example: ['ثلاثمائة جندي', '300'],
  },
  { value: 400, role: 'hundred', spellings: 'أربعمائة أربعمئة', example: ['أربعمئة جندي', '400'] },
  { value: 500, role: 'hundred', spellings: 'خمسمائة خمسمئة', example: ['خمسمائة جندي', '500'] },
  { value: 600, role: 'hundred', spellings: 'ستمائة ستمئة', example: ['ستمئة جندي', '600'] },
  { value: 700, role: 'hundred', spellings: 'سبعمائة سبعمئة', example: ['سبعمئة جندي', '700'] },
  {
    value: 800,
    role: 'hundred',
    spellings: 'ثمانمائة ثمانمئة ثمانيمائة ثمانيمئة',
    example: ['ثمانمئة جندي', '800'],
  },
  { value: 900, role: 'hundred', spellings: 'تسعمائة تسعمئة', example: ['تسعمئة جندي', '900'] },
  { value: 1e3, role: 'scale', spellings: 'ألف', example: ['ألف جندي', '1,000'] },
  {
    value: 1e3,
    role: 'scale-dual',
    spellings: 'ألفان ألفين ألفا ألفي',
    example: ['ألفي جندي', '2,000'],
  },
  { value: 1e3, role: 'scale-plural', spellings: 'آلاف', example: ['خمسة آلاف', '5,000'] },
  { value: 1e6, role: 'scale', spellings: 'مليون', example: ['مليون لاجئ', '1 million'] },
  {
    value: 1e6,
    role: 'scale-dual',
    spellings: 'مليونان مليونين مليونا مليوني',
    example: ['مليوني لاجئ', '2 million'],
  },
  { value: 1e6, role: 'scale-plural', spellings: 'ملايين', example: ['ستة ملايين', '6 million'] },
  { value: 1e9, role: 'scale', spellings: 'مليار بليون', example: ['مليار شخص', '1 billion'] },
  {
    value: 1e9,
    role: 'scale-dual',
    spellings: 'ملياران مليارين مليارا ملياري بليونان بليونين بليونا بليوني',
    example: ['ملياري شخص', '2 billion'],
  },
  {
    value: 1e9,
    role: 'scale-plural',
    spellings: 'مليارات بلايين',
    example: ['3 مليارات', '3 billion'],
  },
  {
    value: 1e12,
    role: 'scale',
    spellings: 'تريليون ترليون',
    example: ['تريليون', '1 trillion'],
  },
  {
    value: 1e12,
    role: 'scale-dual',
    spellings: 'تريليونان تريليونين تريليونا تريليوني ترليونين ترليوني',
    example: ['تريليونين', '2 trillion'],
  },
  {
    value: 1e12,
    role: 'scale-plural',
    spellings: 'تريليونات ترليونات',
    example: ['4 تريليونات', '4 trillion'],
  },
];
