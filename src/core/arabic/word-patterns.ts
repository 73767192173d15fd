/** A pattern that a word is cut to, with what it makes of its root. */
export interface WordPattern {
  /** Unvocalised; 1, 2 and 3 stand for the radicals. */
  readonly shape: string;
  readonly pos: 'noun' | 'adj';
  /** English around the sense of the root's verb: `one who ~s`. */
  readonly english: string;
  /** A word of this pattern, with its radicals. */
  readonly example: readonly [word: string, root: string];
}

/** Patterns, the most telling first. */
export const WORD_PATTERNS: readonly WordPattern[] = [
  { shape: 'است12ا3', pos: 'noun', english: 'seeking to ~', example: ['استخراج', 'خرج'] },
  { shape: 'مست123', pos: 'adj', english: 'seeking to ~', example: ['مستخرج', 'خرج'] },
  { shape: 'ان12ا3', pos: 'noun', english: 'being affected: ~', example: ['انفجار', 'فجر'] },
  { shape: 'ا1ت2ا3', pos: 'noun', english: 'act of ~', example: ['اجتماع', 'جمع'] },
  { shape: 'من123', pos: 'adj', english: 'affected: ~', example: ['منفجر', 'فجر'] },
  { shape: 'مت1ا23', pos: 'adj', english: 'doing to each other: ~', example: ['متبادل', 'بدل'] },
  { shape: 'مت123', pos: 'adj', english: 'having ~', example: ['متعلم', 'علم'] },
  { shape: 'ت1ا23', pos: 'noun', english: 'doing to each other: ~', example: ['تعاون', 'عون'] },
  { shape: 'ت12ي3', pos: 'noun', english: 'causing: ~', example: ['تحريك', 'حرك'] },
  { shape: 'إ12ا3', pos: 'noun', english: 'causing: ~', example: ['إخراج', 'خرج'] },
  { shape: 'م12ا3', pos: 'noun', english: 'instrument: ~', example: ['مفتاح', 'فتح'] },
  { shape: 'م12و3', pos: 'adj', english: 'done: ~', example: ['مكتوب', 'كتب'] },
  { shape: 'م123ة', pos: 'noun', english: 'place or instrument: ~', example: ['مكتبة', 'كتب'] },
  { shape: 'م123', pos: 'noun', english: 'place: ~', example: ['مكتب', 'كتب'] },
  { shape: '12ا3ة', pos: 'noun', english: 'trade or quality: ~', example: ['زراعة', 'زرع'] },
  { shape: '12ا3', pos: 'noun', english: 'one who does: ~', example: ['نجار', 'نجر'] },
  { shape: '1ا23', pos: 'adj', english: 'doing: ~', example: ['كاتب', 'كتب'] },
  { shape: '12ي3', pos: 'adj', english: 'being: ~', example: ['كريم', 'كرم'] },
  { shape: 'أ123', pos: 'adj', english: 'more: ~', example: ['أكرم', 'كرم'] },
];
