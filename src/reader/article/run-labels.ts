import type { Run } from './collect-runs';
import { withoutSigns } from './signs';

/*
 * Lines that stand among an article's paragraphs without belonging to it. Every pattern is matched
 * against folded text without signs around it: lower case, no vowel signs, alef without hamza,
 * ى as ي.
 */

/* «اقرأ أيضًا» and its kin lead to other articles. */
const RELATED =
  /^(?:(?:اقرا|اقراو|اقرئي|اقراي|طالع|شاهد|شاهدي|تابع|انظر|اقراوا)\s*(?:ايضا|المزيد|كذلك|اكثر|ايضاً)|للمزيد|لمزيد من|اخبار (?:ذات صله|متعلقه|مرتبطه)|(?:مقالات|مواضيع|موضوعات|مواد|مواد صحفيه|قصص|تقارير) (?:ذات صله|متعلقه|مرتبطه|مشابهه)|الموضوعات المتعلقه|ذات صله|قد يهمك|قد يعجبك|ربما يعجبك|ربما يهمك|الاكثر (?:قراءه|مشاهده|تداولا)|اهم الاخبار|اخر الاخبار|اخترنا لك|نرشح لك|مختارات|المزيد من|یہ بھی پڑھیں|مزید پڑھیں|بیشتر بخوانید|همچنین بخوانید|مطالب مرتبط|read (?:more|also|next)|see also|also read|related(?: stories| articles| news| topics)?(?:$|:)|more on|recommended|most (?:read|popular)|you may also|don't miss|up next|more from|(?:watch|listen)(?:$|:))/;

/* Words of share bars, tag lists, comment boxes, subscriptions and imprints. */
const SERVICE =
  /^(?:شارك(?: (?:الخبر|المقال|هذا|علي|عبر|الموضوع).*)?|مشارك[هة](?: (?:الخبر|المقال|عبر|علي).*)?|انشر|نشر|طباعه|ارسال|نسخ الرابط.*|تم نسخ.*|حجم الخط.*|استمع|الكلمات (?:الداله|المفتاحيه).*|كلمات (?:داله|مفتاحيه|البحث).*|وسوم.*|الوسوم.*|تاجز|تاغز|علامات|تعليقات?|التعليقات.*|اضف تعليق.*|اترك تعليق.*|لا توجد تعليقات.*|اعلان|اعلانات|advertisement|اشترك .{0,60}|تابعونا.*|تابعنا .*|تابعوا .{0,80}|انضم .{0,60}|لمتابعه .{0,90}|حمل تطبيق.*|حملوا تطبيق.*|لتحميل .{0,60}|جميع الحقوق محفوظه.*|كل الحقوق محفوظه.*|حقوق النشر.*|رابط مختصر.*|الرابط المختصر.*|ملحوظه: مضمون هذا الخبر.*|ملاحظه: مضمون هذا الخبر.*|هذا الخبر منقول.*|المصدر الاصلي.*|share(?: this.*| on .*)?|tweet|print|email|copy link|comments?|leave a (?:comment|reply).*|follow us.*|follow .{0,40} on .*|sign up .{0,120}|subscribe.{0,80}|tags?|topics|all rights reserved.*|copyright .*|click here .*|toggle caption|hide caption|enlarge this image|loading.*|published(?: on)?|updated|listen\b.{0,30}|download|embed|transcript)$/;

/* The line that opens a page's list of comments or its rules: nothing after it is the article's. */
const END =
  /^(?:التعليقات|تعليقات القراء|اضف تعليقا?|اترك تعليقا?|الاراء الوارده (?:ادناه|اسفله)|ترحب .{3,40} بالنقاش|leave a (?:comment|reply)|join the (?:discussion|conversation)|comments$)/;

/* Counts, clock times and dates in digits at the end of a label are no part of it. */
const DIGITS_AT_END = /[\s\d٠-٩]+$/;

/* Longer lines are sentences that merely begin like a label. */
const LONGEST_LABEL = 130;

/** Folds a text for the patterns of this file. */
export function foldLabel(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u064B-\u0652\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي');
}

/** What a line is when it is not text to be read. */
export type Label = 'related' | 'service' | 'end';

/* Several steps ask for the label of every line. */
const known = new WeakMap<Run, Label | 'none'>();

/** Tells the lines that lead away from the article; null for an ordinary line. */
export function labelOf(run: Run): Label | null {
  const label = known.get(run) ?? readLabel(run.text) ?? 'none';
  known.set(run, label);
  return label === 'none' ? null : label;
}

function readLabel(line: string): Label | null {
  const text = endless(foldLabel(line.slice(0, LONGEST_LABEL + 1)));
  if (text === '') return 'service';
  if (END.test(text)) return 'end';
  if (line.length > LONGEST_LABEL) return null;
  if (SERVICE.test(text)) return 'service';
  return RELATED.test(text) ? 'related' : null;
}

/** Signs around a label and digits at its end are taken off until neither is left. */
function endless(text: string): string {
  const bare = withoutSigns(text);
  const shorter = bare.replace(DIGITS_AT_END, '');
  return shorter === bare ? bare : endless(shorter);
}
