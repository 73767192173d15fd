/** Where in a name a particle is one. */
export type ParticlePlace =
  /** Before another word. */
  | 'before'
  /** Between two words. */
  | 'inside'
  /** First, before another word. */
  | 'first';

/** A word that English writes in its own way in names. */
export interface NameParticle {
  /** Arabic spellings, separated by spaces. */
  readonly words: string;
  readonly place: ParticlePlace;
  /** English spellings, the usual one first. */
  readonly english: readonly string[];
  /** before → after, checked by the tests. */
  readonly example: readonly [arabic: string, english: string];
}

/** The first row that fits counts. */
export const NAME_PARTICLES: readonly NameParticle[] = [
  {
    words: 'بن',
    place: 'inside',
    english: ['bin', 'ben'],
    example: ['سلطان بن سعد', 'Sultan bin Saad'],
  },
  { words: 'بن', place: 'first', english: ['Ben', 'bin'], example: ['بن يونس', 'Ben Younis'] },
  { words: 'ابن إبن', place: 'before', english: ['Ibn'], example: ['ابن سعد', 'Ibn Saad'] },
  {
    words: 'بنت',
    place: 'inside',
    english: ['bint'],
    example: ['نورة بنت سعد', 'Noura bint Saad'],
  },
  {
    words: 'أبو أبي أبا ابو ابي ابا',
    place: 'before',
    english: ['Abu', 'Abou'],
    example: ['أبو سعد', 'Abu Saad'],
  },
  { words: 'أم ام', place: 'before', english: ['Umm', 'Um'], example: ['أم سعد', 'Umm Saad'] },
  { words: 'آل', place: 'before', english: ['Al'], example: ['آل سعد', 'Al Saad'] },
  { words: 'ذو ذي', place: 'before', english: ['Dhu', 'Zu'], example: ['ذو يزن', 'Dhu Yazan'] },
  {
    words: 'ولد',
    place: 'inside',
    english: ['Ould'],
    example: ['أحمد ولد سعد', 'Ahmed Ould Saad'],
  },
  { words: 'عبد', place: 'before', english: ['Abd'], example: ['عبد مناف', 'Abd Manaf'] },
  {
    words: 'دي',
    place: 'before',
    english: ['de', 'di'],
    example: ['خوان دي سيلفا', 'Juan de Silva'],
  },
  {
    words: 'دو',
    place: 'before',
    english: ['do', 'du'],
    example: ['ماريا دو سيلفا', 'Maria do Silva'],
  },
  {
    words: 'دوس',
    place: 'before',
    english: ['dos'],
    example: ['ماريا دوس سانتوس', 'Maria dos Santos'],
  },
  { words: 'دا', place: 'before', english: ['da'], example: ['ماريا دا سيلفا', 'Maria da Silva'] },
  {
    words: 'دل ديل',
    place: 'before',
    english: ['del'],
    example: ['ماريا ديل سيلفا', 'Maria del Silva'],
  },
  {
    words: 'فان',
    place: 'before',
    english: ['van'],
    example: ['مارك فان مارتن', 'Mark van Martin'],
  },
  {
    words: 'دير',
    place: 'inside',
    english: ['der'],
    example: ['مارك فان دير مارتن', 'Mark van der Martin'],
  },
  {
    words: 'فون',
    place: 'before',
    english: ['von'],
    example: ['مارك فون مارتن', 'Mark von Martin'],
  },
  { words: 'لو', place: 'inside', english: ['le'], example: ['مارك لو مارتن', 'Mark le Martin'] },
  {
    words: 'لا',
    place: 'before',
    english: ['la'],
    example: ['ماريا دي لا مارتن', 'Maria de la Martin'],
  },
];

/** The name of a Latin letter. */
export interface NameInitial {
  readonly words: string;
  readonly letter: string;
  /** Whether the word is also a name, so that only one of Western length beside it tells. */
  readonly isName: boolean;
}

/** How Arabic writes the initials of names: جورج دبليو بوش is George W. Bush. */
export const NAME_INITIALS: readonly NameInitial[] = [
  { words: 'إيه ايه أيه', letter: 'A', isName: false },
  { words: 'بي', letter: 'B', isName: true },
  { words: 'سي', letter: 'C', isName: true },
  { words: 'دي', letter: 'D', isName: true },
  { words: 'إي', letter: 'E', isName: true },
  { words: 'إف اف', letter: 'F', isName: false },
  { words: 'إتش اتش هـ', letter: 'H', isName: false },
  { words: 'آي', letter: 'I', isName: true },
  { words: 'جي', letter: 'J', isName: true },
  { words: 'جيه جاي', letter: 'J', isName: false },
  { words: 'كي', letter: 'K', isName: true },
  { words: 'كيه', letter: 'K', isName: false },
  { words: 'إل', letter: 'L', isName: false },
  { words: 'إم ام', letter: 'M', isName: false },
  { words: 'إن', letter: 'N', isName: true },
  { words: 'أو', letter: 'O', isName: true },
  { words: 'كيو', letter: 'Q', isName: true },
  { words: 'آر', letter: 'R', isName: false },
  { words: 'إس اس', letter: 'S', isName: false },
  { words: 'تي', letter: 'T', isName: true },
  { words: 'يو', letter: 'U', isName: true },
  { words: 'دبليو', letter: 'W', isName: false },
  { words: 'إكس', letter: 'X', isName: false },
  { words: 'واي', letter: 'Y', isName: true },
  { words: 'زد', letter: 'Z', isName: false },
];
