/** What speaks for one language when its script is already known. */
interface LanguageSigns {
  readonly tag: string;
  /** Letters that the language's neighbours do not write, with what one of them is worth. */
  readonly letters: Readonly<Record<string, number>>;
  /** Function words: they are a fifth of any text and hardly any of them is borrowed. */
  readonly words: readonly string[];
}

/*
 * A letter is worth more the fewer languages write it. Letters that several languages share
 * (پ چ گ ژ) speak against Arabic only and are split between the others. Arabic needs its own signs
 * as well: ة ى and hamza carriers, which its neighbours drop or keep in loans only.
 */
const ARABIC_SCRIPT: readonly LanguageSigns[] = [
  {
    tag: 'ar',
    letters: { ة: 1, ى: 0.6, أ: 0.5, إ: 1, ي: 0.15, ك: 0.15 },
    words: words(
      'في من على إلى الى أن ان إن التي الذي عن مع هذا هذه ذلك كان كانت قال قالت بعد قبل بين حتى لم لا ما كما أو ثم قد وقد وقال خلال عند غير كل منذ أنه أنها حول اليوم',
    ),
  },
  {
    tag: 'fa',
    letters: { پ: 0.5, چ: 0.4, گ: 0.6, ژ: 0.6, ک: 0.3, ی: 0.3, '\u200C': 0.4 },
    words: words(
      'در به از که این را با است برای آن یک خود تا بر هم نیز شد شده می های اما یا بود باید کرد کرده ما شما آنها هر چه اگر دارد کند شود',
    ),
  },
  {
    tag: 'ur',
    letters: {
      ٹ: 2,
      ڈ: 2,
      ڑ: 2,
      ے: 1.5,
      ں: 2,
      ھ: 1.2,
      ہ: 1.2,
      '۔': 1,
      پ: 0.3,
      گ: 0.3,
      ک: 0.2,
      ی: 0.2,
    },
    words: words(
      'کے کی کا میں ہے سے کو نے اور پر یہ ہیں کہ اس بھی ایک جو تھا تھی ان گیا کر ہو نہیں لیے ساتھ کیا وہ تھے اپنے',
    ),
  },
  {
    tag: 'ps',
    letters: {
      ښ: 2.5,
      ټ: 2,
      ډ: 2,
      ړ: 2,
      ڼ: 2.5,
      ځ: 2.5,
      څ: 2.5,
      ږ: 2.5,
      ې: 1,
      ۍ: 2.5,
      ئ: 0.1,
      پ: 0.2,
      ګ: 2,
    },
    words: words(
      'د په او چې کې له ته سره یې دا دي ده شوي وو هم پر هغه دې خپل به شو کړي وي نه لپاره یو',
    ),
  },
  {
    tag: 'ckb',
    letters: { ێ: 2, ۆ: 1.2, ڕ: 2.5, ڵ: 2.5, ە: 0.8, ڤ: 1, پ: 0.2, گ: 0.2, ک: 0.1, ی: 0.1 },
    words: words(
      'لە بە و بۆ کە ئەم ئەو لەگەڵ هەیە بوو دەکات دەبێت بەڵام یان هەر ئێمە نییە لەسەر دوای هەموو کرد',
    ),
  },
  {
    tag: 'ug',
    letters: {
      ې: 1,
      ۈ: 2.5,
      ۇ: 1.5,
      ۋ: 2,
      ڭ: 2.5,
      ە: 0.6,
      ۆ: 0.6,
      ى: 0.4,
      غ: 0.1,
      ژ: 0.1,
      پ: 0.2,
      گ: 0.2,
    },
    words: words(
      'ۋە بۇ بىر بىلەن ئۇ ئۈچۈن دەپ بولۇپ قىلىپ بولغان قىلغان ئىدى كېيىن ھەم ئۇنىڭ شۇ يەنە كېرەك ئەمەس',
    ),
  },
];

/* Latin script: English is told from the rest by its function words; the rest is not our concern. */
const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  words(
    'the of and to in a is that for it was on are as with his they at be this from have or by had not but what all were we when your can said there an which their if will would about has more who',
  ),
);

/* Fewer letters than these say nothing: a logo or a menu word is not a text. */
const LEAST_LETTERS = 20;

/* English prose has one such word in three; a list of English names or another language has few. */
const LEAST_ENGLISH_SHARE = 0.12;

/* What one function word is worth against one telling letter: it is rarer but surer. */
const WORD_WORTH = 3;

/* Enough of a text to be sure of; more only costs time. */
const MOST_CHARACTERS = 20_000;

const LETTER = /\p{L}/u;
const ARABIC_WORD = /[\u0620-\u0652\u066E-\u06D3\u06D5\u06FA-\u06FF\u200C]+/g;

/** How many letters of the Arabic script (whatever the language) a text has. */
export function countArabicLetters(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1)
    if (isArabicLetter(text.charCodeAt(index))) count += 1;
  return count;
}

/**
 * The language of a text from its letters and function words: `ar`, `fa`, `ur`, `ps`, `ckb`, `ug`,
 * `en`, or `und` for any other; null when the text is too short to say.
 *
 * @example identifyLanguage('وصل الوزير إلى العاصمة في زيارة رسمية') // 'ar'
 */
export function identifyLanguage(wholeText: string): string | null {
  const text = wholeText.slice(0, MOST_CHARACTERS);
  const { arabic, latin, other } = countScripts(text);
  if (arabic + latin + other < LEAST_LETTERS) return null;
  if (arabic >= latin && arabic >= other) return arabicScriptLanguage(text);
  return latin >= other && isEnglish(text) ? 'en' : 'und';
}

function countScripts(text: string): { arabic: number; latin: number; other: number } {
  const counts = { arabic: 0, latin: 0, other: 0 };
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x41) continue;
    if (isArabicLetter(code)) counts.arabic += 1;
    // Plain letters are most of what else comes by; the class of all letters is slow to compile.
    else if (code < 0x7b) counts.latin += isPlainLetter(code) ? 1 : 0;
    else if (!LETTER.test(text.charAt(index))) continue;
    else if (code < 0x250) counts.latin += 1;
    else counts.other += 1;
  }
  return counts;
}

function isPlainLetter(code: number): boolean {
  return code <= 0x5a || code >= 0x61;
}

/* The letters of the Arabic blocks without their signs, digits and punctuation. */
function isArabicLetter(code: number): boolean {
  if (code < 0x620 || code > 0x8c9) return false;
  return (
    code <= 0x64a ||
    (code >= 0x66e && code <= 0x6d3) ||
    code === 0x6d5 ||
    (code >= 0x6fa && code <= 0x6ff) ||
    (code >= 0x750 && code <= 0x77f) ||
    code >= 0x8a0
  );
}

function arabicScriptLanguage(text: string): string {
  const letters = new Map<string, number>();
  for (const letter of text) letters.set(letter, (letters.get(letter) ?? 0) + 1);
  const found = new Map<string, number>();
  for (const word of text.match(ARABIC_WORD) ?? []) {
    const bare = word.replace(/[\u064B-\u0652\u0640]/g, '');
    found.set(bare, (found.get(bare) ?? 0) + 1);
  }
  let best = 'ar';
  let most = 0;
  for (const { tag, letters: signs, words: functionWords } of ARABIC_SCRIPT) {
    let score = 0;
    for (const [letter, worth] of Object.entries(signs))
      score += worth * (letters.get(letter) ?? 0);
    for (const word of functionWords) score += WORD_WORTH * (found.get(word) ?? 0);
    if (score > most) {
      most = score;
      best = tag;
    }
  }
  return best;
}

function isEnglish(text: string): boolean {
  const all = text.toLowerCase().match(/[a-z\u00E0-\u024F']+/g) ?? [];
  const known = all.filter((word) => ENGLISH_WORDS.has(word)).length;
  return known >= all.length * LEAST_ENGLISH_SHARE;
}

function words(list: string): readonly string[] {
  return list.split(' ');
}
