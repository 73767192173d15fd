/** An ordinal in all its spellings, without the article. */
export interface OrdinalWords {
  readonly value: number;
  readonly spellings: string;
  /** Text → its first rendering, checked by the tests. */
  readonly example: readonly [string, string];
}

/** First to tenth; tens are the cardinals with an article, everything else is composed. */
export const ORDINAL_WORDS: readonly OrdinalWords[] = [
  { value: 1, spellings: 'أول أولى حادي حادية', example: ['القرن الحادي عشر', 'the 11th century'] },
  { value: 2, spellings: 'ثاني ثانية', example: ['القرن الثاني', 'the 2nd century'] },
  { value: 3, spellings: 'ثالث ثالثة', example: ['القرن الثالث', 'the 3rd century'] },
  { value: 4, spellings: 'رابع رابعة', example: ['الرابع من يوليو', '4 July'] },
  { value: 5, spellings: 'خامس خامسة', example: ['الخامس من يونيو', '5 June'] },
  { value: 6, spellings: 'سادس سادسة', example: ['السادس من أكتوبر', '6 October'] },
  { value: 7, spellings: 'سابع سابعة', example: ['السابع من أكتوبر', '7 October'] },
  { value: 8, spellings: 'ثامن ثامنة', example: ['الثامن من مارس', '8 March'] },
  { value: 9, spellings: 'تاسع تاسعة', example: ['التاسع من نوفمبر', '9 November'] },
  { value: 10, spellings: 'عاشر عاشرة', example: ['القرن العاشر', 'the 10th century'] },
];
