import {
  englishNumerals,
  englishOrdinal,
  englishOrdinalWords,
  englishWords,
} from './english-number';
import { foldWords } from './fold-words';
import { matchCountedUnit } from './match-unit';
import { type ParsedOrdinal, parseOrdinal } from './parse-ordinal';
import type { Found } from './quantity';
import { isJoined, joinedWord, type Source } from './source';

/** Singular nouns without ة that are numbered: «المركز الـ 20» but «اللاعبين الـ 12». */
const NUMBERED = new Set(
  foldWords(
    'ذكرى عام يوم مؤتمر اجتماع مركز رئيس عيد منتدى مهرجان أسبوع شهر هدف كتاب طابق دور فصل باب ' +
      'لقب فوز انتصار موسم شارع بند ملك معرض عدد جزء خط فيلم ألبوم قرن مجلد لواء فوج حرف',
  ),
);

/** Plurals in ة, which are counted, and «القناة الـ12», which is a name. */
const NOT_NUMBERED = new Set(
  foldWords(
    'قادة طلبة أجهزة أندية أسلحة أبنية عمالة أعضاء دبلوماسية إخوة فتية أئمة قضاة رماة غزاة قناة',
  ),
);

/** After these the number is an age: «سن الثالثة عشرة», «الحادية والثلاثين من عمره». */
const AGES = new Set(foldWords('سن عمر سنه'));
const OF_AGE = /^(ال)?عمر(ه|ها|هم|ي|ك)?$/;

/**
 * An ordinal of its own: from the eleventh on, or in figures. First to tenth are everyday
 * adjectives, and an ordinal after a name without an article is a king's: «لويس الرابع عشر».
 *
 * @example readOrdinal(source, at)?.renderings[0] // for «الذكرى الـ 32» at الـ: 'the 32nd'
 */
export function readOrdinal(source: Source, at: number): Found | undefined {
  const ordinal = parseOrdinal(source, at);
  if (ordinal === undefined || ordinal.form === 'simple') return undefined;
  const found = { last: ordinal.last, kind: 'number' } as const;
  if (isAge(source, at, ordinal)) return { ...found, renderings: cardinalForms(ordinal.value) };
  const ordinalForms = formsOf(ordinal.value);
  if (ordinal.form === 'compound')
    return isRegnal(source, at) ? undefined : { ...found, renderings: ordinalForms };
  const cardinals = cardinalForms(ordinal.value);
  return isNumbered(source, at, ordinal)
    ? { ...found, renderings: [...ordinalForms, ...cardinals] }
    : ordinal.form === 'figures' && matchCountedUnit(source, ordinal.last) === undefined
      ? { ...found, renderings: [...cardinals, ...ordinalForms] }
      : undefined;
}

function formsOf(value: number): string[] {
  const [figures, words] = [englishOrdinal(value), englishOrdinalWords(value)];
  return [`the ${figures}`, figures, ...(words === undefined ? [] : [`the ${words}`, words])];
}

function cardinalForms(value: number): string[] {
  const figures = englishNumerals(value);
  const words = englishWords(value);
  const forms = words === undefined ? figures : [...figures, words];
  return [...forms, ...forms.map((form) => `the ${form}`)];
}

function isAge(source: Source, at: number, { last }: ParsedOrdinal): boolean {
  if (isJoined(source, at) && AGES.has(source.words[at - 1]?.form ?? '')) return true;
  const next = joinedWord(source, last + 1);
  return next?.form === 'من' && OF_AGE.test(joinedWord(source, last + 2)?.form ?? '');
}

function isRegnal(source: Source, at: number): boolean {
  if (!isJoined(source, at)) return false;
  const before = source.words[at - 1]?.form ?? '';
  if (/^[وف]?([بك]?ال|لل)|(ه|ها|هم|هن|نا|كم)$/.test(before)) return false;
  return !/^(و|ف)?(في|من|حتي|الي|علي|عن|منذ|قبل|بعد|هو|هي|ك|كان|كانت|يوم)$/.test(before);
}

/** The noun before is definite and singular, and nothing is counted after. */
function isNumbered(source: Source, at: number, { last }: ParsedOrdinal): boolean {
  if (!isJoined(source, at) || matchCountedUnit(source, last) !== undefined) return false;
  const noun = /^[وف]?(?:[بك]?ال|لل)(.+)$/.exec(source.words[at - 1]?.form ?? '')?.[1];
  if (noun === undefined) return isOwned(source.words[at - 1]?.form ?? '');
  return NUMBERED.has(noun) || (noun.endsWith('ه') && !NOT_NUMBERED.has(noun));
}

/** «ذكراها الـ 25», «عيده الخمسين» */
function isOwned(form: string): boolean {
  return /^[وفبكل]*(ذكرا|عيد|عام|مؤتمر|موسم|دور)(ت?ه|ت?ها|هم)$/.test(form);
}
