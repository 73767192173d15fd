import { foldWords } from './fold-words';
import { joinedWord, type Source } from './source';

/** Words that are no counted noun: particles, prepositions, pronouns, common verbs. */
const NO_NOUNS = new Set(
  foldWords(
    'في على عن إلى حتى مع أو ثم بل لكن لا لم لن ما قد لقد كل كما كان كانت هو هي هم هذا هذه ذلك تلك ' +
      'الذي التي الذين أن إن إذا لأن حيث عند عندما بعد قبل منذ خلال بين فوق تحت ضد غير سوى فقط أيضا ' +
      'قال قالت يقول تقول أعلن أكد أضاف ليس ليست يكون تكون به بها له لها فيه فيها عليه عليها منه ' +
      'معا كله كلها أخرى آخر جدا وفي وعلى ومن وقال',
  ),
);

/** «مجموعة السبع»: names of clubs, which the glossary knows. */
const CLUBS = new Set(foldWords('مجموعة لمجموعة بمجموعة ومجموعة قمة لقمة بقمة دول لدول'));

/** Something is counted: «بلغ عددهم خمسين». */
const COUNTS_BEFORE = new Set(
  foldWords('نحو حوالي قرابة زهاء إلى من بلغ بلغت عددهم عددها وعددهم قوامه بواقع كل مقابل بين'),
);

/**
 * True where a number word alone counts something: «ثلاثة جنود», «الدول السبع», «نحو خمسين», and not
 * an idiom or a name.
 */
export function isCounting(source: Source, at: number, last: number, value: number): boolean {
  if (value < 3 || isVerb(source, at, value)) return false;
  const word = source.words[at];
  const before = joinedWord(source, at) && source.words[at - 1];
  if (CLUBS.has(before?.form ?? '')) return false;
  if (word?.prefix.article) return isAfterDefinite(before?.form) || countsNext(source, last, value);
  if (value >= 20 && before && COUNTS_BEFORE.has(before.form)) return true;
  return countsNext(source, last, value);
}

/** «الجنود الثلاثة», «أبنائه الأربعة» */
function isAfterDefinite(form: string | undefined): boolean {
  return form !== undefined && /^[وف]?([بك]?ال|لل)|.{2}(ه|ها|هم|نا)$/.test(form);
}

/** «ألّف» with its shadda is the verb "he wrote". */
function isVerb({ text, tokens }: Source, at: number, value: number): boolean {
  return value === 1000 && text.slice(tokens[at]?.start, tokens[at]?.end).includes('\u0651');
}

function countsNext(source: Source, last: number, value: number): boolean {
  const next = joinedWord(source, last + 1);
  if (next === undefined || !/^[ء-ي]{2,}$/.test(next.form) || NO_NOUNS.has(next.form)) return false;
  const start = source.tokens[last + 1]?.start ?? 0;
  const end = source.tokens[last + 1]?.end ?? 0;
  const written = source.text.slice(start, end);
  // «ثلاثة الجنود» is not said, but «ثلاثة ألمان» begins with a hamza. «خمس السكان» is a fifth.
  if (/^ال/.test(written) && value < 11) return false;
  // «الذي ألف عدة كتب»: the verb.
  if (value === 1000 && /^(عده|العديد|كتب|كتابه|كتبا)$/.test(next.form)) return false;
  // A hundred and a thousand have no accusative after them: «ألف كتابا» is "he wrote a book".
  return value < 100 || !/اً?$/.test(written);
}
