import { presentBase } from './present-base';
import { spell, type Unit, unit } from './unit';
import { type Kind, kindOf, type Verb, type Vowel, withoutEnding, withVowel } from './verb';

/** The participles of a verb, as lemmas. */
export interface Participles {
  readonly active: string;
  readonly passive: string;
}

/**
 * Both participles of a verb.
 *
 * @example participlesOf({ lemma: 'كَتَبَ', form: 'I', present: 'u' }) // كَاتِب, مَكْتُوب
 * @example participlesOf({ lemma: 'أَقَامَ', form: 'IV', present: '' }) // مُقِيم, مُقَام
 */
export function participlesOf(verb: Verb): Participles {
  const past = withoutEnding(verb.lemma);
  const kind = kindOf(past, verb.form);
  const vowel = (verb.present.split('; ')[0] || 'i') as Vowel;
  const [active, passive] =
    verb.form === 'I' ? ofFirstForm(past, kind, vowel) : ofDerivedForm(past, kind, verb.form);
  return { active: spell(active), passive: spell(passive) };
}

function ofFirstForm(past: readonly Unit[], kind: Kind, vowel: Vowel): [Unit[], Unit[]] {
  const first = past[0] as Unit;
  const last = past.at(-1) as Unit;
  const middle = past[1] as Unit;
  const open = [unit(first.letter, 'a'), unit('ا')];
  const ma = [unit('م', 'a'), unit(first.letter)];
  switch (kind) {
    case 'geminate':
      return [
        [...open, last],
        [...ma, unit(last.letter, 'u'), unit('و'), unit(last.letter)],
      ];
    case 'hollow': {
      // قَائِل, but جَائِي with its own hamza.
      const weak = vowel === 'u' ? 'u' : 'i';
      return [
        [...open, unit('ء', 'i'), last.letter === 'ء' ? unit('ي') : last],
        [unit('م', 'a'), unit(first.letter, weak), unit(weak === 'u' ? 'و' : 'ي'), last],
      ];
    }
    case 'sound':
      return [
        [...open, unit(middle.letter, 'i'), unit(last.letter)],
        [...ma, unit(middle.letter, 'u'), unit('و'), unit(last.letter)],
      ];
    default: {
      const radical = last.letter === 'ا' || vowel === 'u' ? 'و' : 'ي';
      return [
        [...open, unit(middle.letter, 'i'), unit('ي')],
        [...ma, unit(middle.letter, radical === 'و' ? 'u' : 'i'), unit(radical, '', true)],
      ];
    }
  }
}

function ofDerivedForm(past: readonly Unit[], kind: Kind, form: string): [Unit[], Unit[]] {
  const base = [unit('م', 'u'), ...presentBase(past, kind, form, 'i')];
  switch (kind) {
    case 'sound':
      return [withVowel(base, -2, 'i'), withVowel(base, -2, 'a')];
    case 'geminate':
      return [base, form === 'IV' || form === 'X' ? withVowel(base, -2, 'a') : base];
    case 'hollow': {
      const last = base.at(-1) as Unit;
      return [base, [...withVowel(base.slice(0, -2), -1, 'a'), unit('ا'), last]];
    }
    default: {
      const head = base.slice(0, -1);
      return [
        [...withVowel(head, -1, 'i'), unit('ي')],
        [...withVowel(head, -1, 'a'), unit('ى')],
      ];
    }
  }
}
