import type { Found } from './quantity';
import { hasForms, joinedWord, type Source } from './source';

/** A day told from today. */
interface RelativeRow {
  /** Folded forms; the first may have proclitics. */
  readonly forms: readonly string[];
  readonly renderings: readonly string[];
}

/** Longest first. «اليوم» is too common to be marked. */
const ROWS: readonly RelativeRow[] = [
  { forms: ['اول', 'من', 'امس'], renderings: ['the day before yesterday'] },
  { forms: ['اول', 'امس'], renderings: ['the day before yesterday'] },
  { forms: ['امس', 'الاول'], renderings: ['the day before yesterday'] },
  { forms: ['بعد', 'غد'], renderings: ['the day after tomorrow'] },
  { forms: ['صباح', 'امس'], renderings: ['yesterday morning'] },
  { forms: ['فجر', 'امس'], renderings: ['yesterday morning', 'early yesterday'] },
  { forms: ['ظهر', 'امس'], renderings: ['yesterday afternoon'] },
  { forms: ['عصر', 'امس'], renderings: ['yesterday afternoon'] },
  { forms: ['مساء', 'امس'], renderings: ['yesterday evening', 'last night'] },
  { forms: ['ليل', 'امس'], renderings: ['last night'] },
  { forms: ['ليله', 'امس'], renderings: ['last night'] },
  { forms: ['صباح', 'غد'], renderings: ['tomorrow morning'] },
  { forms: ['مساء', 'غد'], renderings: ['tomorrow evening'] },
  { forms: ['امس'], renderings: ['yesterday'] },
  { forms: ['غدا'], renderings: ['tomorrow'] },
  { forms: ['غد'], renderings: ['tomorrow'] },
];

/**
 * A day told from today.
 *
 * @example readRelativeDay(source, at)?.renderings[0] // for «أول أمس»: 'the day before yesterday'
 */
export function readRelativeDay(source: Source, at: number): Found | undefined {
  const word = source.words[at];
  if (word === undefined) return undefined;
  for (const { forms, renderings } of ROWS) {
    if (forms[0] !== word.stem || !hasForms(source, at + 1, forms.slice(1))) continue;
    // «أمس الحاجة» is the direst need.
    if (word.stem === 'امس' && hasForms(source, at + 1, ['الحاجه'])) return undefined;
    if (word.stem === 'غدا' && isVerb(source, at)) return undefined;
    // «غد» alone is a future; tomorrow is «الغد» or «غدا».
    if (word.stem === 'غد' && !word.prefix.article) return undefined;
    return { last: at + forms.length - 1, kind: 'date', renderings };
  }
  return undefined;
}

/** «غدا واضحا» is "it became clear": no tanween, and a predicate in the accusative. */
function isVerb(source: Source, at: number): boolean {
  const token = source.tokens[at];
  if (token === undefined || /\u064B/.test(source.text.slice(token.start, token.end))) return false;
  return /[^ه]ا$/.test(joinedWord(source, at + 1)?.form ?? '');
}
