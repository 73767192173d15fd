import { type Unit, unit } from './unit';
import { type Kind, type Vowel, withVowel } from './verb';

/** Forms whose present keeps a before the last radical: يَتَعَلَّم. */
const KEEPS_A: ReadonlySet<string> = new Set(['V', 'VI', 'Q2']);

/** Forms whose past begins with a letter that the present drops: اِنْتَخَبَ يَنْتَخِب, أَعْلَنَ يُعْلِن. */
const DROPS_FIRST: ReadonlySet<string> = new Set(['IV', 'VII', 'VIII', 'IX', 'X', 'Q4']);

/** Beside one of these a form I keeps a and yet drops its و: وَضَعَ يَضَع. */
const GUTTURALS = 'ءهعحغخ';

/**
 * The present stem with its last radical, without the prefix of the person.
 *
 * @param vowel of form I
 * @example presentBase(withoutEnding('وَجَدَ'), 'sound', 'I', 'i') // جِد
 */
export function presentBase(
  past: readonly Unit[],
  kind: Kind,
  form: string,
  vowel: Vowel,
): readonly Unit[] {
  return form === 'I' ? firstForm(past, kind, vowel) : derivedForm(past, kind, form);
}

function firstForm(past: readonly Unit[], kind: Kind, vowel: Vowel): readonly Unit[] {
  const first = past[0] as Unit;
  const last = past.at(-1) as Unit;
  if (kind === 'hollow')
    return [{ ...first, vowel }, unit({ u: 'و', i: 'ي', a: 'ا' }[vowel]), last];
  if (kind === 'geminate')
    return first.letter === 'و' ? [unit('و', vowel), last] : [{ ...first, vowel }, last];
  const middle = { ...(past[1] as Unit), vowel };
  const isDefective = kind === 'defective' || kind === 'defective-i';
  // ى behind a yeh is written with alef: يَحْيَا.
  const weakA = middle.letter === 'ي' ? 'ا' : 'ى';
  const end = isDefective ? unit({ u: 'و', i: 'ي', a: weakA }[vowel]) : last;
  const guttural = GUTTURALS.includes(middle.letter) || GUTTURALS.includes(last.letter);
  const dropsWaw = first.letter === 'و' && (vowel === 'i' || (vowel === 'a' && guttural));
  return dropsWaw ? [middle, end] : [{ ...first, vowel: '' }, middle, end];
}

function derivedForm(past: readonly Unit[], kind: Kind, form: string): readonly Unit[] {
  const units = withFirstRadical(DROPS_FIRST.has(form) ? past.slice(1) : past, form);
  if (kind === 'defective' || kind === 'defective-i') {
    const head = units.slice(0, -1);
    return KEEPS_A.has(form)
      ? [...withVowel(head, -1, 'a'), unit('ى')]
      : [...withVowel(head, -1, 'i'), unit('ي')];
  }
  if (kind === 'hollow')
    return form === 'IV' || form === 'X'
      ? [...withVowel(units.slice(0, -2), -1, 'i'), unit('ي'), units.at(-1) as Unit]
      : units;
  if (kind === 'geminate')
    return form === 'IV' || form === 'X' || form === 'Q4' ? withVowel(units, -2, 'i') : units;
  return KEEPS_A.has(form) ? units : withVowel(units, -2, 'i');
}

/** آمَنَ hides a second hamza, أَيْقَظَ turns its yeh into و behind u: يُؤْمِن, يُوقِظ. */
function withFirstRadical(units: readonly Unit[], form: string): readonly Unit[] {
  const first = units[0];
  if (form !== 'IV' || first === undefined) return units;
  if (first.letter === 'ا') return [unit('ء'), ...units.slice(1)];
  return first.letter === 'ي' && first.vowel === '' ? [unit('و'), ...units.slice(1)] : units;
}
